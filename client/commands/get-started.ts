import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** Shows the walkthrough from an empty folder to a kept promise. */
export const getStarted: Command = {
  id: 'waymark.getStarted',
  async run() {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'waymark.waymark#waymark.start');
    // VS Code counts what becomes true while it knows the walkthrough, and not what was true before; this makes it look
    // again.
    await vscode.commands.executeCommand('setContext', 'waymark.isGuided', true);
  },
};
