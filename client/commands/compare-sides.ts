import * as vscode from 'vscode';
import { openComparison } from '../compare/open-comparison.ts';
import { diffSource, fileOf } from '../compare/text-source.ts';
import type { Command } from './command.ts';

/** Shows on the map what lies between the two texts of a diff editor. */
export const compareSides: Command = {
  id: 'waymark.compareSides',
  run({ server, extensionUri }) {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputTextDiff)) return;
    const source = diffSource(input);
    openComparison(extensionUri, server, fileOf(input.modified), source);
  },
};
