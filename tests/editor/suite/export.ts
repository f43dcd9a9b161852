import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { show } from './opened-folder.ts';

/** As much of an answer as the tests read. */
interface Exported {
  readonly files: readonly { readonly name: string; readonly text?: string }[];
}

export const exporting: readonly EditorTest[] = [
  {
    name: 'a journey is exported by the language server, with what the build has put beside it',
    async run() {
      const { document } = await show('get-online.journey');
      const { files } = await vscode.commands.executeCommand<Exported>(
        'waymark.export.files',
        document.uri.toString(),
        { format: 'html', journeys: 'project' },
      );
      assert.equal(files.length, 1);
      assert.match(files[0]?.text ?? '', /^<!DOCTYPE html>[\s\S]*Order and get online/);
    },
  },
  {
    name: 'a journey is copied as text that Mermaid draws',
    async run() {
      const { document } = await show('get-online.journey');
      await vscode.env.clipboard.writeText('something else');
      await vscode.commands.executeCommand('waymark.copyMermaid', document.uri);
      assert.match(await vscode.env.clipboard.readText(), /^journey\n[\s\S]*title Order and get online/);
    },
  },
];
