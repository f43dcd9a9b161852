import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

/** What is shown within the text without standing there. `uri` is the file as the snapshot calls it. */
export function inlayHints(
  _snapshot: Snapshot,
  _uri: string,
  _params: InlayHintParams,
  _client: Client,
): InlayHint[] {
  return [];
}
