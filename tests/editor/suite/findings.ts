import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { problemsBecome } from './found.ts';
import { replace, show } from './opened-folder.ts';

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
];
