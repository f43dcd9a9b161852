import type { Range } from 'vscode-languageserver';
import type { Expected, Facts, Snapshot, SourceFile } from '../../../language/index.ts';
import type { Client } from '../client.ts';

/** Where something is to be written, and all that is needed to say what. */
export interface Site {
  readonly snapshot: Snapshot;
  readonly facts: Facts;
  readonly file: SourceFile;
  readonly expected: Expected;
  /** What an answer takes the place of. */
  readonly range: Range;
  readonly client: Client;
}
