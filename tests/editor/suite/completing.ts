import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { fileOf, replace, show } from './opened-folder.ts';

export const completing: readonly EditorTest[] = [
  {
    name: 'what a touchpoint lacks is offered first, with what it is for',
    async run() {
      const [first] = await offeredFor('      channel web\n      ', '      channel web\n      ');
      assert.equal(labelOf(first), 'owner');
      assert.match(String(first?.detail), /team that answers/);
    },
  },
  {
    name: 'names of other files are offered, and take the place of what is typed',
    async run() {
      const offered = await offeredFor('      delivers online-in-5-days', '      delivers onl');
      const item = offered.find((it) => labelOf(it) === 'online-in-5-days');
      assert.ok(item, `only ${offered.map(labelOf).join(', ')} are offered`);
      assert.equal(item.insertText, 'online-in-5-days');
      const { start, end } = replacedBy(item);
      assert.deepEqual(
        [start.character, end.character],
        ['      delivers '.length, '      delivers onl'.length],
      );
    },
  },
  {
    name: 'feelings are found by what they are like',
    async run() {
      const offered = await offeredFor('emotion relieved', 'emotion sad');
      const found = offered
        .filter((it) => String(it.filterText ?? labelOf(it)).startsWith('sad'))
        .map(labelOf);
      for (const word of ['sad', 'disappointed', 'lonely']) assert.ok(found.includes(word), `no ${word}`);
    },
  },
  {
    name: 'a name that does not exist yet is declared where the project keeps such names',
    async run() {
      const offered = await offeredFor('      owner care\n      emotion hopeful', '      owner legal');
      const item = offered.find((it) => labelOf(it) === "New team 'legal'");
      const { command, arguments: given = [] } = item?.command ?? assert.fail('no new team is offered');
      await vscode.commands.executeCommand(command, ...given);
      const brand = await vscode.workspace.openTextDocument(fileOf('brand.journey'));
      assert.match(brand.getText(), /\nteam legal "Legal"\n/);
      await show('brand.journey');
      await vscode.commands.executeCommand('undo');
      assert.doesNotMatch(brand.getText(), /legal/);
    },
  },
];

/** What is offered at the end of a text that stands in the place of another; the file is left as it was. */
async function offeredFor(before: string, written: string): Promise<readonly vscode.CompletionItem[]> {
  const editor = await show('get-online.journey');
  const { document } = editor;
  const start = document.getText().indexOf(before);
  if (written !== before) await replace(editor, before, written);
  const place = document.positionAt(start + written.length);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    place,
  );
  if (written !== before) await vscode.commands.executeCommand('undo');
  return items;
}

function labelOf(item: vscode.CompletionItem | undefined): string {
  return typeof item?.label === 'string' ? item.label : (item?.label.label ?? '');
}

function replacedBy({ range }: vscode.CompletionItem): vscode.Range {
  const whole = range !== undefined && 'inserting' in range ? range.replacing : range;
  return whole ?? assert.fail('the answer does not say what it takes the place of');
}
