import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';
import { problemsBecome } from './found.ts';
import { fileOf, show } from './opened-folder.ts';

const code = 'touchpoint-without-owner';

export const explaining: readonly EditorTest[] = [
  {
    name: 'the code of a finding is a link to its page, in the preview of Markdown',
    async run() {
      await show('get-online.journey');
      await problemsBecome('get-online.journey', [`9 ${code}`]);
      const [found] = vscode.languages.getDiagnostics(fileOf('get-online.journey'));
      assert.ok(typeof found?.code === 'object', 'the code is no link');
      // As a click on the code does, in the hover and in the list of problems.
      await opens(`${code}.md`, () => vscode.commands.executeCommand('vscode.open', targetOf(found)));
    },
  },
  {
    name: 'the command explains a code that it is given',
    run: () =>
      opens('unknown-name.md', () => vscode.commands.executeCommand('waymark.explain', 'unknown-name')),
  },
  {
    name: 'the page of a finding is the section of the documentation about it',
    async run() {
      const page = await vscode.workspace.openTextDocument(vscode.Uri.parse(`waymark-help:/${code}.md`));
      assert.match(page.getText(), new RegExp(`^# ${code}\n\nA touchpoint that nobody owns\\.\n`));
    },
  },
];

function targetOf({ code }: vscode.Diagnostic): vscode.Uri | undefined {
  return typeof code === 'object' ? code.target : undefined;
}

/** Waits for a preview of Markdown with this name, and closes it again. */
async function opens(name: string, act: () => Thenable<unknown>): Promise<void> {
  const opened = nextTab(name);
  await act();
  const tab = await opened;
  const { input } = tab;
  assert.ok(input instanceof vscode.TabInputCustom, 'it is not opened as a preview');
  assert.equal(input.viewType, 'vscode.markdown.preview.editor');
  await vscode.window.tabGroups.close(tab);
}

function nextTab(name: string): Promise<vscode.Tab> {
  return new Promise((resolve) => {
    const listening = vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
      const tab = opened.find(({ label }) => label === name || label.endsWith(` ${name}`));
      if (!tab) return;
      listening.dispose();
      resolve(tab);
    });
  });
}
