import type { Hover, HoverParams } from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

/** What there is to know about what stands at a place. `uri` is the file as the snapshot calls it. */
export function hover(
  _snapshot: Snapshot,
  _uri: string,
  _params: HoverParams,
  _client: Client,
): Hover | null {
  return null;
}
