import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { problemsBecome } from './found.ts';
import { replace, show, waymark } from './opened-folder.ts';

export const restart: readonly EditorTest[] = [
  {
    name: 'a language server that dies comes back, and goes on finding',
    async run() {
      const editor = await show('get-online.journey');
      const before = waymark().exports.serverPid();
      assert.ok(before, 'there is no language server');
      process.kill(before, 'SIGKILL');
      // Only a server that lives can find what was not there when the old one died.
      await replace(editor, '      owner care\n      emotion hopeful', '      emotion hopeful');
      const found = ['5 touchpoint-without-owner', '8 touchpoint-without-owner'];
      await problemsBecome('get-online.journey', found);
      assert.notEqual(waymark().exports.serverPid(), before);
      await vscode.commands.executeCommand('undo');
      await problemsBecome('get-online.journey', ['9 touchpoint-without-owner']);
    },
  },
];
