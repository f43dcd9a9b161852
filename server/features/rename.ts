import type {
  PrepareRenameParams,
  PrepareRenameResult,
  RenameParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { rename as renameIn, renameTarget, type Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';
import { rangeIn } from './places.ts';
import type { Refusal } from './refusal.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** The name that would be renamed at a place, or why nothing can be. `uri` is the file as the snapshot calls it. */
export function prepareRename(
  snapshot: Snapshot,
  uri: string,
  params: PrepareRenameParams,
  _client: Client,
): PrepareRenameResult | Refusal | null {
  const file = snapshot.files.get(uri);
  if (file === undefined) return null;
  const target = renameTarget(snapshot, file, file.lines.offset(params.position));
  if ('refused' in target) return target;
  return { range: rangeIn(snapshot, target), placeholder: target.meaning.name };
}

/** The edits that rename what stands at a place, or why it cannot be done. */
export function rename(
  snapshot: Snapshot,
  uri: string,
  params: RenameParams,
  client: Client,
): WorkspaceEdit | Refusal | null {
  const file = snapshot.files.get(uri);
  if (file === undefined) return null;
  const target = renameTarget(snapshot, file, file.lines.offset(params.position));
  if ('refused' in target) return target;
  const renamed = renameIn(snapshot, target.meaning, params.newName);
  return 'refused' in renamed ? renamed : workspaceEdit(snapshot, renamed.edits, client);
}
