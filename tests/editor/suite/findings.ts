import { rename, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { problemsBecome } from './found.ts';
import { fileOf, replace, show } from './opened-folder.ts';

export const findings: readonly EditorTest[] = [
  {
    name: 'a touchpoint without an owner is found where it stands',
    async run() {
      await show('get-online.journey');
      await problemsBecome('get-online.journey', ['9 touchpoint-without-owner']);
    },
  },
  {
    name: 'a promise that nothing delivers is found in a file that is not open',
    async run() {
      await problemsBecome('brand.journey', ['9 promise-undelivered']);
    },
  },
  {
    name: 'both go when one edit gives the touchpoint an owner and lets it deliver, and come back with undo',
    async run() {
      const editor = await show('get-online.journey');
      await replace(
        editor,
        '      emotion relieved',
        '      emotion relieved\n      owner care\n      delivers coffee-on-us',
      );
      await problemsBecome('get-online.journey', []);
      await problemsBecome('brand.journey', []);
      await vscode.commands.executeCommand('undo');
      await problemsBecome('get-online.journey', ['9 touchpoint-without-owner']);
      await problemsBecome('brand.journey', ['9 promise-undelivered']);
    },
  },
  {
    name: 'a file written, renamed and deleted on disk is followed',
    async run() {
      const text =
        'journey leave "Leave"\n  owner care\n  touchpoint cancel "Cancel"\n    channel web\n    emotion calm\n';
      await writeFile(fileOf('leave.journey').fsPath, text);
      await problemsBecome('leave.journey', ['3 touchpoint-without-owner']);
      await rename(fileOf('leave.journey').fsPath, fileOf('goodbye.journey').fsPath);
      await problemsBecome('goodbye.journey', ['3 touchpoint-without-owner']);
      await problemsBecome('leave.journey', []);
      await vscode.workspace.fs.delete(fileOf('goodbye.journey'));
      await problemsBecome('goodbye.journey', []);
    },
  },
];
