import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { fileOf, replace, show } from './opened-folder.ts';

const journey = 'get-online.journey';

/** What there is in a file and in the project, and what leads where. */
export const overviews: readonly EditorTest[] = [
  {
    name: 'anything with a name is found by a few of its letters',
    async run() {
      await show(journey);
      const found: vscode.SymbolInformation[] = await vscode.commands.executeCommand(
        'vscode.executeWorkspaceSymbolProvider',
        'engvis',
      );
      assert.deepEqual(
        found.map(({ name, containerName }) => [name, containerName]),
        [['The engineer comes (engineer-visit)', 'Order and get online › Get connected']],
      );
    },
  },
  {
    name: 'the outline shows stages, touchpoints and how they feel',
    async run() {
      await show(journey);
      const found: vscode.DocumentSymbol[] = await vscode.commands.executeCommand(
        'vscode.executeDocumentSymbolProvider',
        fileOf(journey),
      );
      assert.deepEqual(
        found.flatMap((it) => outline(it)),
        [
          'Order and get online',
          '  Choose a plan',
          '    Compare plans hopeful +1 · Web',
          '    Place the order relieved +1 · Web',
          '  Get connected',
          '    The engineer comes delighted +2 · Home visit',
        ],
      );
    },
  },
  {
    name: 'a web address in a text is a link',
    async run() {
      const editor = await show(journey);
      await replace(editor, '\n', '\n  goal "As on https://example.com/study."\n');
      const found: vscode.DocumentLink[] = await vscode.commands.executeCommand(
        'vscode.executeLinkProvider',
        fileOf(journey),
      );
      assert.deepEqual(
        found.map(({ target, range }) => [target?.toString(), editor.document.getText(range)]),
        [['https://example.com/study', 'https://example.com/study']],
      );
      await vscode.commands.executeCommand('undo');
    },
  },
  {
    name: 'a promise says who delivers it, and a touchpoint what it delivers',
    async run() {
      const editor = await show(journey);
      const position = editor.document.positionAt(editor.document.getText().indexOf('online-in-5-days'));
      const [promise]: vscode.CallHierarchyItem[] = await vscode.commands.executeCommand(
        'vscode.prepareCallHierarchy',
        fileOf(journey),
        position,
      );
      assert.equal(promise?.name, 'Online within five working days');
      assert.equal(promise.detail, 'kept');
      const incoming: vscode.CallHierarchyIncomingCall[] = await vscode.commands.executeCommand(
        'vscode.provideIncomingCalls',
        promise,
      );
      assert.deepEqual(
        incoming.map(({ from }) => from.name),
        ['The engineer comes'],
      );
      const outgoing: vscode.CallHierarchyOutgoingCall[] = await vscode.commands.executeCommand(
        'vscode.provideOutgoingCalls',
        incoming[0]?.from,
      );
      assert.deepEqual(
        outgoing.map(({ to }) => to.name),
        ['Online within five working days'],
      );
    },
  },
];

function outline({ name, detail, children }: vscode.DocumentSymbol, indent = ''): string[] {
  const own = `${indent}${name} ${detail}`.trimEnd();
  return [own, ...children.flatMap((it) => outline(it, `${indent}  `))];
}
