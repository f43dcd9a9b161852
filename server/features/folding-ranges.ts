import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

/** What can be folded away. `uri` is the file as the snapshot calls it. */
export function foldingRanges(
  _snapshot: Snapshot,
  _uri: string,
  _params: FoldingRangeParams,
  _client: Client,
): FoldingRange[] {
  return [];
}
