import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { problemsBecome } from './found.ts';
import { fileOf, replace, show } from './opened-folder.ts';

export const colours: readonly EditorTest[] = [
  {
    name: 'a promise is no longer struck through once another file delivers it',
    async run() {
      await show('brand.journey');
      assert.deepEqual(await saidOf('coffee-on-us'), ['promise declaration deprecated']);
      assert.deepEqual(await saidOf('online-in-5-days'), ['promise declaration']);
      const editor = await show('get-online.journey');
      assert.deepEqual(await saidOf('relieved', 'get-online.journey'), ['emotion positive']);
      await replace(editor, 'delivers online-in-5-days', 'delivers coffee-on-us');
      await problemsBecome('get-online.journey', ['9 touchpoint-without-owner']);
      assert.deepEqual(await saidOf('coffee-on-us'), ['promise declaration']);
      assert.deepEqual(await saidOf('online-in-5-days'), ['promise declaration deprecated']);
      await vscode.commands.executeCommand('undo');
    },
  },
];

/** What a word of a file is said to be, wherever it stands there. */
async function saidOf(word: string, file = 'brand.journey'): Promise<string[]> {
  const uri = fileOf(file);
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    uri,
  );
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    uri,
  );
  const document = await vscode.workspace.openTextDocument(uri);
  const said: string[] = [];
  let [line, from] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.subarray(i, i + 5);
    from = down === 0 ? from + right : right;
    line += down;
    if (document.getText(new vscode.Range(line, from, line, from + length)) !== word) continue;
    const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    said.push([legend.tokenTypes[type], ...modifiers].join(' '));
  }
  return said;
}
