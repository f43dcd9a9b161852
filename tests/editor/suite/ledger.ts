import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { show } from './opened-folder.ts';

/** As much of an answer as the tests read. */
interface Ledger {
  readonly summary?: string;
  readonly rows: readonly { readonly label: string }[];
}

export const ledger: readonly EditorTest[] = [
  {
    name: 'the ledger can be asked for what is broken, what there is and who owns it',
    async run() {
      await show('get-online.journey');
      assert.equal((await ask('promises')).rows[0]?.label, 'Broken');
      assert.deepEqual(labels(await ask('journeys')), ['Order and get online']);
      assert.deepEqual(labels(await ask('owners')), ['Nobody', 'Customer Care']);
    },
  },
  {
    name: 'the commands that only make sense on a row of the ledger do nothing without one',
    async run() {
      const before = vscode.window.activeTextEditor?.document.uri.toString();
      await vscode.commands.executeCommand('waymark.goToDefinition');
      await vscode.commands.executeCommand('waymark.findReferences');
      await vscode.commands.executeCommand('waymark.copyName');
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), before);
    },
  },
];

async function ask(tree: string): Promise<Ledger> {
  return vscode.commands.executeCommand<Ledger>(`waymark.ledger.${tree}`, { open: [] });
}

function labels({ rows }: Ledger): string[] {
  return rows.map(({ label }) => label);
}
