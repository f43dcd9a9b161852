import type { ServerCommand } from './server-commands.ts';

/** How many files make projects, and how many of them were left unread. */
export const readingExtent: ServerCommand = ({ reading }) => reading?.extent() ?? { files: 0, setAside: 0 };

/** Leaves unread what is not read yet. */
export const stopReading: ServerCommand = ({ reading }) => reading?.stop() ?? null;

/** Reads what was left unread. */
export const readTheRest: ServerCommand = ({ reading }) => reading?.readTheRest() ?? null;
