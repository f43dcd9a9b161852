import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { fileOf, show } from './opened-folder.ts';

const file = 'get-online.journey';

export const linesAndWords: readonly EditorTest[] = [
  {
    name: 'blocks fold',
    async run() {
      const { document } = await show(file);
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        fileOf(file),
      );
      const heads = folds.map(({ start }) => document.lineAt(start).text.trim().split(' ', 1)[0]);
      assert.deepEqual([...new Set(heads)], ['journey', 'stage', 'touchpoint']);
      for (const { end } of folds) assert.notEqual(document.lineAt(end).text.trim(), '');
    },
  },
  {
    name: 'a selection grows from a word to the file',
    async run() {
      const { document } = await show(file);
      const at = document.positionAt(document.getText().indexOf('"Choose a plan"') + 2);
      const [smallest] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        fileOf(file),
        [at],
      );
      const grown: string[] = [];
      for (let it: vscode.SelectionRange | undefined = smallest; it !== undefined; it = it.parent)
        grown.push(document.getText(it.range).split('\n', 1)[0] ?? '');
      for (const expected of ['Choose', 'Choose a plan', '"Choose a plan"', 'stage choose "Choose a plan"'])
        assert.ok(grown.includes(expected), `'${expected}' is not among: ${grown.join(' | ')}`);
      assert.match(grown.at(-1) ?? '', /^journey get-online/);
    },
  },
];
