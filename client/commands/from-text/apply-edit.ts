import * as vscode from 'vscode';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageclient';
import type { Command } from '../command.ts';

/** Declares a new name in another file than the one that it was written in; the server says how. */
export const applyEdit: Command = {
  id: 'waymark.applyEdit',
  async run(_rooms, edit) {
    const changes = new vscode.WorkspaceEdit();
    for (const { uri, edits } of filesOf(edit as WorkspaceEdit))
      changes.set(vscode.Uri.parse(uri), edits.map(asEdit));
    await vscode.workspace.applyEdit(changes);
  },
};

function filesOf({
  changes = {},
  documentChanges = [],
}: WorkspaceEdit): { uri: string; edits: TextEdit[] }[] {
  const named = documentChanges.flatMap((it) =>
    'textDocument' in it ? [{ uri: it.textDocument.uri, edits: it.edits as TextEdit[] }] : [],
  );
  return [...named, ...Object.entries(changes).map(([uri, edits]) => ({ uri, edits }))];
}

function asEdit({ range: { start, end }, newText }: TextEdit): vscode.TextEdit {
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  return vscode.TextEdit.replace(range, newText);
}
