import type {
  PrepareRenameParams,
  PrepareRenameResult,
  RenameParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';
import type { Refusal } from './refusal.ts';

/** The name that would be renamed at a place, or why nothing can be. `uri` is the file as the snapshot calls it. */
export function prepareRename(
  _snapshot: Snapshot,
  _uri: string,
  _params: PrepareRenameParams,
  _client: Client,
): PrepareRenameResult | Refusal | null {
  return null;
}

/** The edits that rename what stands at a place, or why it cannot be done. */
export function rename(
  _snapshot: Snapshot,
  _uri: string,
  _params: RenameParams,
  _client: Client,
): WorkspaceEdit | Refusal | null {
  return null;
}
