import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { EditorTest } from '../run-tests.mts';

const commands = [
  'waymark.copyMermaid',
  'waymark.copyPicture',
  'waymark.explain',
  'waymark.export',
  'waymark.getStarted',
  'waymark.import',
  'waymark.newJourney',
  'waymark.openPreview',
  'waymark.openPreviewToSide',
  'waymark.showJourneyDiagram',
  'waymark.showMap',
  'waymark.showOverview',
  'waymark.showPromises',
  'waymark.startProject',
];

export const contributions: readonly EditorTest[] = commands.map((command) => ({
  name: `the command ${command} is there`,
  async run() {
    assert.ok((await vscode.commands.getCommands(true)).includes(command));
  },
}));
