import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { fileOf } from './opened-folder.ts';

const diagram = 'journey\n  title Tea time\n  Boil water: 3: Guest\n  Drink: 5: Guest, Kitchen\n';

export const importing: readonly EditorTest[] = [
  {
    name: 'a Mermaid diagram becomes a journey beside it, shown with its preview, and nothing is written over',
    async run() {
      const folder = fileOf('imported');
      const source = vscode.Uri.joinPath(folder, 'tea.mmd');
      await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(diagram));
      try {
        await vscode.commands.executeCommand('waymark.importAsJourney', source);
        assert.match(
          await textOf(folder, 'tea-time.journey'),
          /^journey tea-time "Tea time"\n {2}for guest\n/,
        );
        assert.match(await textOf(folder, 'people.journey'), /^persona guest "Guest"\n/);
        assert.ok(isShown(folder, 'tea-time.journey'), 'the journey is not shown');
        const first = await textOf(folder, 'tea-time.journey');
        await vscode.commands.executeCommand('waymark.importAsJourney', source);
        assert.match(await textOf(folder, 'tea-time-2.journey'), /^journey tea-time/);
        assert.equal(await textOf(folder, 'tea-time.journey'), first);
      } finally {
        const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
        await vscode.window.tabGroups.close(tabs);
        await vscode.workspace.fs.delete(folder, { recursive: true });
      }
    },
  },
];

async function textOf(folder: vscode.Uri, name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)));
}

function isShown(folder: vscode.Uri, name: string): boolean {
  const uri = vscode.Uri.joinPath(folder, name).toString();
  return vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri);
}
