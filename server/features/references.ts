import type { Location, ReferenceParams } from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

/** Every place that names what a place names. `uri` is the file as the snapshot calls it. */
export function references(
  _snapshot: Snapshot,
  _uri: string,
  _params: ReferenceParams,
  _client: Client,
): Location[] {
  return [];
}
