import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { show } from './opened-folder.ts';

export const preview: readonly EditorTest[] = [
  {
    name: 'the preview opens in place of the text',
    async run() {
      const editor = await show('get-online.journey');
      const column = editor.viewColumn;
      const tab = await previewFrom('waymark.openPreview');
      assert.equal(tab.group.viewColumn, column);
      await vscode.window.tabGroups.close(tab);
    },
  },
  {
    name: 'the preview opens beside the text, which stays in sight',
    async run() {
      const editor = await show('get-online.journey');
      const tab = await previewFrom('waymark.openPreviewToSide');
      assert.notEqual(tab.group.viewColumn, editor.viewColumn);
      assert.ok(vscode.window.visibleTextEditors.includes(editor), 'the text is out of sight');
      await vscode.window.tabGroups.close(tab);
    },
  },
];

/** Runs the command and waits for the tab of the preview, which is none of the editor's own kinds. */
async function previewFrom(command: string): Promise<vscode.Tab> {
  const opened = nextPreviewTab();
  await vscode.commands.executeCommand(command);
  return opened;
}

function nextPreviewTab(): Promise<vscode.Tab> {
  return new Promise((resolve) => {
    const listening = vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
      const tab = opened.find(isPreview);
      if (!tab) return;
      listening.dispose();
      resolve(tab);
    });
  });
}

function isPreview(tab: vscode.Tab): boolean {
  return tab.input instanceof vscode.TabInputWebview && tab.input.viewType.includes('waymark');
}
