import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

/** The outline of a file. `uri` is the file as the snapshot calls it. */
export function documentSymbols(
  _snapshot: Snapshot,
  _uri: string,
  _params: DocumentSymbolParams,
  _client: Client,
): DocumentSymbol[] {
  return [];
}
