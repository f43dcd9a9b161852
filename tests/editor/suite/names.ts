import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { fileOf, show } from './opened-folder.ts';

const [brand, journey] = ['brand.journey', 'get-online.journey'];

/** One name in all of the project: where it is declared, where else it stands, and how it gets another one. */
export const names: readonly EditorTest[] = [
  {
    name: 'a name leads to its declaration, in another file',
    async run() {
      const found = await ask<vscode.LocationLink>('vscode.executeDefinitionProvider', 'owner |care\n\n');
      assert.deepEqual(
        found.map(({ targetUri, targetSelectionRange = assert.fail('no name') }) =>
          said(targetUri, targetSelectionRange),
        ),
        [`${brand} 3:6-10`],
      );
    },
  },
  {
    name: 'all places that name it are found, from the declaration too',
    async run() {
      const found = await ask<vscode.Location>(
        'vscode.executeReferenceProvider',
        'promise online|-in-5-days',
        brand,
      );
      assert.deepEqual(
        found.map(({ uri, range }) => said(uri, range)),
        [`${brand} 5:9-25`, `${journey} 18:16-32`],
      );
    },
  },
  {
    name: 'what names the same in the file lights up',
    async run() {
      const found = await ask<vscode.DocumentHighlight>(
        'vscode.executeDocumentHighlights',
        'team c|are',
        brand,
      );
      assert.deepEqual(
        found.map(({ range, kind }) => `${places(range)} ${kind}`),
        [
          `3:6-10 ${vscode.DocumentHighlightKind.Write}`,
          `7:9-13 ${vscode.DocumentHighlightKind.Read}`,
          `11:9-13 ${vscode.DocumentHighlightKind.Read}`,
        ],
      );
    },
  },
  {
    name: 'a name is renamed in every file',
    async run() {
      const { uri, position } = await at('owner |care\n\n', journey);
      const offered: { placeholder: string } = await vscode.commands.executeCommand(
        'vscode.prepareRename',
        uri,
        position,
      );
      assert.equal(offered.placeholder, 'care');
      const edit: vscode.WorkspaceEdit = await vscode.commands.executeCommand(
        'vscode.executeDocumentRenameProvider',
        uri,
        position,
        'service',
      );
      const changed = edit.entries().map(([file, edits]) => `${nameOf(file)} ${edits.length}`);
      assert.deepEqual(changed.sort(), [`${brand} 3`, `${journey} 3`]);
      assert.ok(edit.entries().every(([, edits]) => edits.every(({ newText }) => newText === 'service')));
    },
  },
  {
    name: 'a touchpoint is renamed, and the text is as it was when that is undone',
    async run() {
      const { uri, position, editor } = await at('touchpoint |order', journey);
      const before = editor.document.getText();
      const edit: vscode.WorkspaceEdit = await vscode.commands.executeCommand(
        'vscode.executeDocumentRenameProvider',
        uri,
        position,
        'place-order',
      );
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.match(editor.document.getText(), /^ {4}touchpoint place-order "Place the order"$/m);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), before);
    },
  },
  {
    name: 'a name that is taken is refused, and says where it is',
    async run() {
      const { uri, position } = await at('touchpoint |order', journey);
      await assert.rejects(
        async () =>
          vscode.commands.executeCommand(
            'vscode.executeDocumentRenameProvider',
            uri,
            position,
            'compare-plans',
          ),
        /There is already a touchpoint 'compare-plans' in get-online\.journey, line 5: choose another name\./,
      );
    },
  },
];

/** Asks about the place of `|` in words that a file holds. */
async function ask<T>(command: string, words: string, file = journey): Promise<T[]> {
  const { uri, position } = await at(words, file);
  return vscode.commands.executeCommand(command, uri, position);
}

async function at(words: string, file: string) {
  const editor = await show(file);
  const start = editor.document.getText().indexOf(words.replace('|', ''));
  assert.notEqual(start, -1, `'${words}' is not in the text`);
  return { uri: fileOf(file), position: editor.document.positionAt(start + words.indexOf('|')), editor };
}

function said(uri: vscode.Uri, range: vscode.Range): string {
  return `${nameOf(uri)} ${places(range)}`;
}

/** Line and columns as the editor counts them for people, from 1. */
function places({ start, end }: vscode.Range): string {
  return `${start.line + 1}:${start.character + 1}-${end.character + 1}`;
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
