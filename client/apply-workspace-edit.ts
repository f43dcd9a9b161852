import * as vscode from 'vscode';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageclient';

/** Applies an edit that the server answered a command with, as one step that can be undone. False where it was refused. */
export function applyWorkspaceEdit(edit: WorkspaceEdit): Thenable<boolean> {
  const changes = new vscode.WorkspaceEdit();
  for (const { uri, edits } of filesOf(edit)) changes.set(vscode.Uri.parse(uri), edits.map(asEdit));
  return vscode.workspace.applyEdit(changes);
}

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
