import { rename, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { problemsBecome } from './found.ts';
import { fileOf } from './opened-folder.ts';

/** What happens to files behind the editor's back. */
export const onDisk: readonly EditorTest[] = [
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
