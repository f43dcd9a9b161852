import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { fileOf, replace, show } from './opened-folder.ts';

const file = 'get-online.journey';
const options = { tabSize: 8, insertSpaces: false };

export const formatting: readonly EditorTest[] = [
  {
    name: 'a file is formatted, and undone at once',
    async run() {
      const editor = await show(file);
      const before = editor.document.getText();
      await replace(editor, '  owner care\n\n', '\tOwner:   care  \n\n\n\n');
      await vscode.commands.executeCommand('editor.action.formatDocument');
      assert.equal(editor.document.getText(), before);
      await vscode.commands.executeCommand('undo');
      assert.match(editor.document.getText(), /\tOwner: {3}care {2}\n\n\n\n/);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), before);
    },
  },
  {
    name: 'a range is formatted, and nothing else',
    async run() {
      const editor = await show(file);
      const before = editor.document.getText();
      await replace(editor, 'journey get-online', 'journey    get-online');
      await replace(editor, '  owner care\n', '  owner    care\n');
      const at = editor.document.positionAt(editor.document.getText().indexOf('owner    care'));
      const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
        'vscode.executeFormatRangeProvider',
        fileOf(file),
        new vscode.Range(at, at.translate(0, 3)),
        options,
      );
      await apply(edits);
      assert.equal(editor.document.getText(), before.replace('journey get-online', 'journey    get-online'));
      await undoTo(editor, before);
    },
  },
  {
    name: 'the line ended by Enter is put right where the person wants it',
    async run() {
      const editor = await show(file);
      const before = editor.document.getText();
      await replace(editor, '  owner care\n', '    Owner:   care\n');
      const line = before.slice(0, before.indexOf('  owner care\n')).split('\n').length - 1;
      const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
        'vscode.executeFormatOnTypeProvider',
        fileOf(file),
        new vscode.Position(line + 1, 0),
        '\n',
        options,
      );
      await apply(edits);
      // The line below is blank, as it is after Enter, so it gets its indentation.
      const ended = before.replace('  owner care\n\n', '  owner care\n  \n');
      assert.equal(editor.document.getText(), ended);
      await vscode.commands.executeCommand('undo');
      const end = editor.document.lineAt(line).range.end;
      editor.selection = new vscode.Selection(end, end);
      await withFormatOnType(async () => {
        const done = textBecomes(editor, before.replace('  owner care\n', '  owner care\n  \n'));
        await vscode.commands.executeCommand('type', { text: '\n' });
        await done;
      });
      assert.deepEqual(editor.selection.active, new vscode.Position(line + 1, 2));
      await undoTo(editor, before);
    },
  },
];

async function apply(edits: readonly vscode.TextEdit[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.set(fileOf(file), [...edits]);
  assert.ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
}

async function undoTo(editor: vscode.TextEditor, text: string): Promise<void> {
  for (let most = 9; most > 0 && editor.document.getText() !== text; most -= 1)
    await vscode.commands.executeCommand('undo');
  assert.equal(editor.document.getText(), text);
}

async function withFormatOnType(run: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('editor', { languageId: 'journey' });
  await settings.update('formatOnType', true, vscode.ConfigurationTarget.Global, true);
  try {
    await run();
  } finally {
    await settings.update('formatOnType', undefined, vscode.ConfigurationTarget.Global, true);
  }
}

/** Long enough for a slow machine; a wrong text never becomes the right one. */
const limitInSeconds = 30;

function textBecomes({ document }: vscode.TextEditor, expected: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = (error?: Error): void => {
      clearTimeout(timer);
      listening.dispose();
      if (error) reject(error);
      else resolve();
    };
    const listening = vscode.workspace.onDidChangeTextDocument(() => {
      if (document.getText() === expected) finish();
    });
    const timer = setTimeout(
      () =>
        finish(
          new Error(
            `the text should be ${JSON.stringify(expected)} and is ${JSON.stringify(document.getText())}`,
          ),
        ),
      limitInSeconds * 1000,
    );
  });
}
