import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { problemsBecome } from './found.ts';
import { fileOf, replace, show } from './opened-folder.ts';

const code = 'touchpoint-without-owner';

export const fixing: readonly EditorTest[] = [
  {
    name: 'a finding can be ignored, and is gone then',
    async run() {
      await show('get-online.journey');
      await problemsBecome('get-online.journey', [`9 ${code}`]);
      await take(await actions('quickfix'), `Ignore '${code}' here, with a reason`);
      await problemsBecome('get-online.journey', []);
      await vscode.commands.executeCommand('undo');
      await problemsBecome('get-online.journey', [`9 ${code}`]);
    },
  },
  {
    name: 'all that has one obvious way out is fixed at once',
    async run() {
      const editor = await show('get-online.journey');
      await replace(editor, 'owner care\n\n', 'ownr carre\n\n');
      await problemsBecome('get-online.journey', ['2 unknown-keyword', '2 unknown-name', `9 ${code}`]);
      await take(await actions('source.fixAll'), 'Fix all that has one obvious way out');
      await problemsBecome('get-online.journey', [`9 ${code}`]);
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('undo');
      assert.match(editor.document.getText(), /^ {2}owner care$/m);
    },
  },
];

/** What is offered for all of the file. */
async function actions(kind: string): Promise<vscode.CodeAction[]> {
  const { uri, lineCount } = await vscode.workspace.openTextDocument(fileOf('get-online.journey'));
  const range = new vscode.Range(0, 0, lineCount, 0);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind);
}

async function take(offered: readonly vscode.CodeAction[], title: string): Promise<void> {
  const edit = offered.find((action) => action.title === title)?.edit;
  assert.ok(edit, `'${title}' is not among: ${offered.map((action) => action.title).join(', ')}`);
  assert.ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
}
