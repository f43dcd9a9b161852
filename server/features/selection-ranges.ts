import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

/** What a growing selection holds. `uri` is the file as the snapshot calls it. */
export function selectionRanges(
  _snapshot: Snapshot,
  _uri: string,
  _params: SelectionRangeParams,
  _client: Client,
): SelectionRange[] {
  return [];
}
