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
      assert.deepEqual(edits.map(shown), [`${at.line}:${at.character + 5}-${at.character + 9} ' '`]);
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), before);
    },
  },
  {
    name: 'the line ended by Enter is put right where the person wants it',
    async run() {
      const editor = await show(file);
      const before = editor.document.getText();
      await replace(editor, '  owner care\n', '    Owner:   care\n');
      const at = editor.document.positionAt(before.indexOf('  owner care')).translate(0, 17);
      editor.selection = new vscode.Selection(at, at);
      const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
        'vscode.executeFormatOnTypeProvider',
        fileOf(file),
        at.with(at.line + 1, 0),
        '\n',
        options,
      );
      assert.deepEqual(edits.map(shown), [
        `${at.line}:0-4 '  '`,
        `${at.line}:4-9 'owner'`,
        `${at.line}:9-10 ''`,
        `${at.line}:10-13 ' '`,
        `${at.line + 1}:0-0 '  '`,
      ]);
      await withFormatOnType(async () => {
        const done = textBecomes(editor, before.replace('  owner care\n', '  owner care\n  \n'));
        await vscode.commands.executeCommand('type', { text: '\n' });
        await done;
      });
      assert.deepEqual(editor.selection.active, new vscode.Position(at.line + 1, 2));
      await vscode.commands.executeCommand('undo');
      while (editor.document.getText() !== before) await vscode.commands.executeCommand('undo');
    },
  },
];

function shown({ range: { start, end }, newText }: vscode.TextEdit): string {
  return `${start.line}:${start.character}-${end.character} '${newText}'`;
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
