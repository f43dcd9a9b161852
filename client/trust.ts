import * as vscode from 'vscode';
import { inMessage } from './shown-text.ts';

const manage = 'Manage Workspace Trust';

/**
 * Says so where the open folder is not trusted, and offers the way to trust it; true where nothing is to be done then.
 * What a person writes and formats needs no trust, and neither does what is only shown.
 *
 * @param why what the command does that needs trust, as a sentence goes on: `It writes files`
 */
export async function refusesUntrusted(why: string): Promise<boolean> {
  if (vscode.workspace.isTrusted) return false;
  const sentence = `${why}, which Waymark does only in folders that you trust. Trust this folder, and try again.`;
  const answer = await vscode.window.showInformationMessage(inMessage(sentence), manage);
  if (answer === manage) await vscode.commands.executeCommand('workbench.trust.manage');
  return true;
}
