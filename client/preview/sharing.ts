import * as vscode from 'vscode';
import { inMessage } from '../shown-text.ts';
import type { Sharing } from './messages.ts';

const commands: Readonly<Record<Sharing, string>> = {
  export: 'waymark.export',
  picture: 'waymark.copyPicture',
  mermaid: 'waymark.copyMermaid',
};

/** Does what the palette's command does; the preview that asks for it is the one that somebody is in. */
export function share(what: Sharing): void {
  void vscode.commands.executeCommand(commands[what]);
}

/** Says whether the page could put the picture onto the clipboard. */
export async function tellCopied(isDone: boolean): Promise<void> {
  if (isDone) {
    void vscode.window.showInformationMessage('The picture is on the clipboard.');
    return;
  }
  const sentence =
    'The picture could not be put onto the clipboard, which is closed to it here. Export it instead.';
  const answer = await vscode.window.showWarningMessage(inMessage(sentence), 'Export…');
  if (answer !== undefined) share('export');
}
