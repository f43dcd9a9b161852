import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { problemsBecome } from './found.ts';
import { fileOf, show } from './opened-folder.ts';

export const hovering: readonly EditorTest[] = [
  {
    name: 'a promise tells at a reference in another file whether it is kept and who delivers it',
    async run() {
      await show('get-online.journey');
      await problemsBecome('get-online.journey', ['9 touchpoint-without-owner']);
      const said = await hoverOver('get-online.journey', 'online-in-5-days');
      assert.match(said, /\*\*Online within five working days\*\* · promise `online-in-5-days`\n\nKept\n/);
      assert.match(said, /Delivered by 1 touchpoint:\n\n- \[The engineer comes\]\(/);
    },
  },
  {
    name: 'a keyword tells what it means, with an example',
    async run() {
      assert.match(
        await hoverOver('get-online.journey', 'channel'),
        /^Where the touchpoint.*\n\n```journey\n/,
      );
    },
  },
];

/** What is said of the first place where a word stands in a file. */
async function hoverOver(name: string, word: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument(fileOf(name));
  const position = document.positionAt(document.getText().indexOf(word) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((it) => (typeof it === 'string' ? it : it.value)).join('\n\n');
}
