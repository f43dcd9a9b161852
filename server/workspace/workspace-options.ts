import type { FileSource } from './files/index.ts';
import type { OpenProject } from './live-snapshot.ts';
import type { Turn } from './quiet.ts';
import type { OutsideFolder } from './scopes.ts';
import type { BeginSlice } from './slice.ts';
import type { Uris } from './uris.ts';

/** What a workspace stands on, and whom it tells. */
export interface WorkspaceOptions {
  readonly fs: FileSource;
  readonly uris: Uris;
  readonly openProject: OpenProject;
  /** The day it is where the reader is, as `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly nextTurn: Turn;
  /** How long work may last before others get their turn; ten milliseconds unless a test says otherwise. */
  readonly slice?: BeginSlice;
  /** A project is up to date, as far as it is to be read: these files' problems may have changed, or they came or went. */
  readonly onUpdate: (touched: ReadonlySet<string>) => void;
  /** These open documents changed while their project is read for the first time, which takes its time. */
  readonly onEarly?: (uris: ReadonlySet<string>) => void;
  /** All folders that were there at the start have been looked through and read; called once, after all updates. */
  readonly onLoaded?: () => void;
  /** How far reading files from disk is; `read === total` at the end. */
  readonly onReading: (read: number, total: number) => void;
  /** How far it is to connect what was read with the rest, likewise. */
  readonly onConnecting?: (done: number, total: number) => void;
  /** Reading was stopped while there was more to read; called once all else is done. */
  readonly onStopped?: () => void;
  /** These folders outside the workspace matter by now, and no others. */
  readonly onOutside: (folders: readonly OutsideFolder[]) => void;
  readonly onFailure: (error: unknown) => void;
}
