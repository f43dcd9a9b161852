import type { ExportTools } from '../language/index.ts';
import type { FileSource, ReadResult } from '../server/workspace/files/index.ts';

/** All that a command needs of the world around it; tests give their own. */
export interface Io {
  /** The current folder: absolute, separated by `/`. */
  readonly folder: string;
  readonly fs: FileSource;
  /** All of standard input. */
  readStandardInput(): Promise<ReadResult>;
  out(content: string | Uint8Array): void;
  err(text: string): void;
  /** Whether what goes to `out` is shown on a terminal. */
  readonly isTerminal: boolean;
  /** Tells a person who waits how far something is; the last word of it takes it away. */
  progress(text: string, isLast: boolean): void;
  /** What an export needs and the language does not hold. */
  tools(): Promise<ExportTools>;
  /** Whether what goes to `out` may hold colours. */
  readonly colours: boolean;
  /** Whether what goes to `out` may hold links, as terminals have them. */
  readonly links: boolean;
  /** An address that ends with `/` and below which the pages in `docs/` stand; nothing where they stand nowhere. */
  readonly docs: string | undefined;
  /** The variables that this program was started with. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** This machine's local day: `2026-03-01`. */
  readonly today: string;
}
