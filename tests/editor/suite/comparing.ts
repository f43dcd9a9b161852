import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { fileOf, replace, show } from './opened-folder.ts';

interface Git {
  openRepository(root: vscode.Uri): Promise<unknown>;
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

export const comparing: readonly EditorTest[] = [
  {
    name: 'a journey is compared with the last commit, and with the text beside it in a diff editor',
    async run() {
      await inRepository(async (git) => {
        const editor = await show('get-online.journey');
        await replace(editor, 'emotion', '# emotion');
        const opened = changesTab();
        await vscode.commands.executeCommand('waymark.compareWith', editor.document.uri, 'HEAD');
        const tab = await opened;
        assert.equal(tab.label, 'Changes since HEAD');
        await vscode.window.tabGroups.close(tab);

        const { uri } = editor.document;
        await vscode.commands.executeCommand('vscode.diff', git.toGitUri(uri, 'HEAD'), uri, 'Order');
        const again = changesTab();
        await vscode.commands.executeCommand('waymark.compareSides');
        assert.equal((await again).label, 'Changes since the left side');
        await vscode.window.tabGroups.close(await again);
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      });
    },
  },
];

/** Makes a repository of the opened folder, with all of it committed, and takes it away again. */
async function inRepository(work: (git: Git) => Promise<void>): Promise<void> {
  const folder = fileOf('.').fsPath;
  const run = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Maya', '-c', 'user.email=maya@example.invalid', ...words], {
      cwd: folder,
      stdio: 'ignore',
    });
  run('init');
  run('add', '.');
  run('commit', '-m', 'First map');
  try {
    const extension = vscode.extensions.getExtension<{ getAPI(version: 1): Git }>('vscode.git');
    assert.ok(extension, 'the editor has no git extension');
    const git = (await extension.activate()).getAPI(1);
    await git.openRepository(vscode.Uri.file(folder));
    await work(git);
  } finally {
    rmSync(path.join(folder, '.git'), { recursive: true, force: true });
  }
}

function changesTab(): Promise<vscode.Tab> {
  return new Promise((resolve) => {
    const listening = vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
      const tab = opened.find(
        ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('waymark.changes'),
      );
      if (tab === undefined) return;
      listening.dispose();
      resolve(tab);
    });
  });
}
