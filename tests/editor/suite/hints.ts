import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { show } from './opened-folder.ts';

export const hints: readonly EditorTest[] = [
  {
    name: 'emotions show their score, and promises their title, behind what is written',
    async run() {
      const { document } = await show('get-online.journey');
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
      const shown = found.map(({ position, label }) => {
        const before = document.lineAt(position).text.slice(0, position.character).trim();
        return `${before} › ${label}`;
      });
      assert.deepEqual(shown, [
        'emotion hopeful › +1',
        'emotion relieved › +1',
        'emotion delighted › +2',
        'delivers online-in-5-days › Online within five working days',
      ]);
    },
  },
];
