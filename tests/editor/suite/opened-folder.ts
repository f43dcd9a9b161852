import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What the extension gives back from its activation, for tests to look behind the scenes. */
interface ExtensionApi {
  serverPid(): number | undefined;
  /** VS Code's Markdown preview hands over its renderer here. */
  extendMarkdownIt(renderer: object): void;
}

/** The extension under test. */
export function waymark(): vscode.Extension<ExtensionApi> {
  const extension = vscode.extensions.getExtension<ExtensionApi>('waymark.waymark');
  assert.ok(extension, 'the editor does not know the extension');
  return extension;
}

/** The address of a file of the opened folder. */
export function fileOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Shows a file of the opened folder in an editor. */
export async function show(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileOf(name)));
}

/** Replaces the first place where the text stands in the editor's document, as an edit that can be undone. */
export async function replace(editor: vscode.TextEditor, before: string, after: string): Promise<void> {
  const start = editor.document.getText().indexOf(before);
  assert.notEqual(start, -1, `'${before}' is not in the text`);
  const at = (offset: number): vscode.Position => editor.document.positionAt(offset);
  const range = new vscode.Range(at(start), at(start + before.length));
  assert.ok(await editor.edit((edit) => edit.replace(range, after)), 'the edit was refused');
}
