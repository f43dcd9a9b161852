import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { problemsBecome } from './found.ts';
import { fileOf, show } from './opened-folder.ts';

export const lenses: readonly EditorTest[] = [
  {
    name: 'above a promise stands whether it is kept, and it leads to who delivers it',
    async run() {
      await show('brand.journey');
      await problemsBecome('get-online.journey', ['9 touchpoint-without-owner']);
      const [kept, broken] = await lensesOf('brand.journey');
      assert.equal(kept?.title, 'kept · delivered by 1 touchpoint');
      assert.equal(broken?.title, 'broken · nothing delivers it');
      const reached = cursorReaches('get-online.journey', 'touchpoint engineer-visit "The engineer comes"');
      await vscode.commands.executeCommand(kept.command, ...(kept.arguments ?? []));
      await reached;
    },
  },
  {
    name: 'above a journey stand its curve and its findings',
    async run() {
      await show('get-online.journey');
      const titles = (await lensesOf('get-online.journey')).map(({ title }) => title);
      assert.deepEqual(titles, [
        'for everybody',
        'curve ▆▆█',
        "lowest +1 at 'Compare plans'",
        '1 finding: 1 error',
      ]);
    },
  },
  {
    name: 'lenses go when they are switched off, and come back',
    async run() {
      const settings = vscode.workspace.getConfiguration('waymark');
      const target = vscode.ConfigurationTarget.Global;
      try {
        await settings.update('codeLens.promises', false, target);
        await lensesBecome('brand.journey', 0);
      } finally {
        await settings.update('codeLens.promises', undefined, target);
      }
      await lensesBecome('brand.journey', 2);
    },
  },
];

async function lensesOf(name: string): Promise<vscode.Command[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    fileOf(name),
  );
  return found.flatMap(({ command }) => command ?? []);
}

/** A setting reaches the server a moment after it is written; each answer makes room for that. */
async function lensesBecome(name: string, count: number): Promise<void> {
  const end = Date.now() + 30_000;
  while ((await lensesOf(name)).length !== count)
    assert.ok(Date.now() < end, `'${name}' does not come to have ${count} lenses`);
}

/** Waits until the text cursor is in a line of a file; the window tells of that a moment after the command is done. */
function cursorReaches(name: string, line: string): Promise<void> {
  const uri = fileOf(name).toString();
  return new Promise((resolve) => {
    const listening: vscode.Disposable[] = [];
    const look = (): void => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document.uri.toString() !== uri) return;
      if (editor.document.lineAt(editor.selection.start).text.trim() !== line) return;
      for (const each of listening) each.dispose();
      resolve();
    };
    listening.push(
      vscode.window.onDidChangeActiveTextEditor(look),
      vscode.window.onDidChangeTextEditorSelection(look),
    );
  });
}
