import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { problemsBecome } from './found.ts';
import { show, waymark } from './opened-folder.ts';

export const activation: readonly EditorTest[] = [
  {
    name: 'the extension sleeps until a journey file is opened, or a Markdown file, which may show one',
    async run() {
      assert.equal(waymark().isActive, false, 'it was active before any file was open');
    },
  },
  {
    name: 'a journey file is of the language journey, and wakes the extension',
    async run() {
      const editor = await show('get-online.journey');
      assert.equal(editor.document.languageId, 'journey');
      await problemsBecome('get-online.journey', ['9 touchpoint-without-owner']);
      assert.equal(waymark().isActive, true);
    },
  },
  {
    name: 'the language comes with its comment sign',
    async run() {
      const editor = await show('get-online.journey');
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await vscode.commands.executeCommand('editor.action.commentLine');
      assert.match(editor.document.lineAt(0).text, /^# ?journey/);
      await vscode.commands.executeCommand('undo');
      assert.match(editor.document.lineAt(0).text, /^journey/);
    },
  },
];
