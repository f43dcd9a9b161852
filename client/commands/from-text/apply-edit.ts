import type { WorkspaceEdit } from 'vscode-languageclient';
import { applyWorkspaceEdit } from '../../apply-workspace-edit.ts';
import type { Command } from '../command.ts';

/** Declares a new name in another file than the one that it was written in; the server says how. */
export const applyEdit: Command = {
  id: 'waymark.applyEdit',
  async run(_rooms, edit) {
    await applyWorkspaceEdit(edit as WorkspaceEdit);
  },
};
