import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

/** Every place of the file that names what a place names. `uri` is the file as the snapshot calls it. */
export function documentHighlights(
  _snapshot: Snapshot,
  _uri: string,
  _params: DocumentHighlightParams,
  _client: Client,
): DocumentHighlight[] {
  return [];
}
