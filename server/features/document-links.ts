import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

/** The web addresses in a file. `uri` is the file as the snapshot calls it. */
export function documentLinks(
  _snapshot: Snapshot,
  _uri: string,
  _params: DocumentLinkParams,
  _client: Client,
): DocumentLink[] {
  return [];
}
