import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';

const commands = ['waymark.explain', 'waymark.openPreview', 'waymark.openPreviewToSide'];

export const contributions: readonly EditorTest[] = commands.map((command) => ({
  name: `the command ${command} is there`,
  async run() {
    assert.ok((await vscode.commands.getCommands(true)).includes(command));
  },
}));
