import type { DefinitionParams, Location } from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

/** Where that is declared which a place names. `uri` is the file as the snapshot calls it. */
export function definition(
  _snapshot: Snapshot,
  _uri: string,
  _params: DefinitionParams,
  _client: Client,
): Location[] {
  return [];
}
