import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

/** What is said above promises and journeys. `uri` is the file as the snapshot calls it. */
export function codeLenses(
  _snapshot: Snapshot,
  _uri: string,
  _params: CodeLensParams,
  _client: Client,
): CodeLens[] {
  return [];
}
