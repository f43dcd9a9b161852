import type { ExportTools, Revision, Snapshot } from '../../language/index.ts';
import type { Preferences } from './preferences.ts';

/** What answers have to suit: the editor at the other end, and the person at it. */
export interface Client {
  /** The version of an open document; null for a file that is not open. */
  versionOf(uri: string): number | null;
  /** Whether it takes edits that name the versions they were made for. */
  readonly versionedEdits: boolean;
  /** Where it explains what a code means, with `{code}` in the place of the code; undefined where it does not. */
  readonly helpAddress?: string | undefined;
  /** Whether a definition may come with the text that leads to it. */
  readonly locationLinks: boolean;
  /** Whether an outline may be a tree. */
  readonly symbolTrees: boolean;
  /** Whether what is accepted from a list may hold places to fill in. */
  readonly snippets: boolean;
  /** Whether it shows Markdown where the pointer rests; otherwise it shows plain text. */
  readonly markdownHovers: boolean;
  /** Whether it can run the commands in `commands.ts`. */
  readonly commands: boolean;
  readonly preferences: Preferences;
}

/** All that is open in the editor, for questions that are not about one file. */
export interface Workspace {
  /** By their root's URI, in that order; projects without a file are left out. */
  readonly projects: readonly { readonly root: string; readonly snapshot: Snapshot }[];
  /** Whether folders are still being looked through for the first time, so that there may be more than this. */
  readonly loading?: boolean;
  /** The file as its snapshot calls it, and the newest snapshot; an empty one where no project holds the file. */
  readonly at?: (uri: string) => { readonly uri: string; readonly snapshot: Snapshot };
  /** What exports need; undefined where nothing can be exported. */
  readonly tools?: ExportTools;
  /** Runs work once others had their turn; undefined where there are none. What takes its time makes use of it. */
  readonly nextTurn?: (work: () => void) => void;
  /** The commit that a folder stands at, by its URI; undefined where it is under no version control. */
  readonly revisionOf?: (folder: string) => Promise<Revision | undefined>;
  /** Reading folders, where that takes its time; undefined where nothing is read. */
  readonly reading?: Reading;
}

/** Reading folders can be stopped, and gone on with. */
export interface Reading {
  /** How many files make projects, and how many of them were left unread. */
  extent(): { readonly files: number; readonly setAside: number };
  stop(): void;
  readTheRest(): void;
}
