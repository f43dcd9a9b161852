import * as vscode from 'vscode';
import { inMessage } from '../shown-text.ts';
import type { PlacedFile } from '../write-together.ts';

/** Says what was written, and what a reader of it will miss; from there it is opened or shown in its folder. */
export async function tellExported(files: readonly PlacedFile[], remarks: readonly string[]): Promise<void> {
  const [first, ...others] = files;
  if (first === undefined) return;
  const name = first.uri.path.replace(/^.*\//, '');
  const what = others.length === 0 ? `Exported ‘${name}’.` : `Exported ‘${name}’ and ${others.length} more.`;
  const say = remarks.length === 0 ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
  const answer = await say(inMessage([what, ...remarks].join(' ')), 'Open', 'Reveal');
  if (answer === 'Open') await open(first.uri);
  if (answer === 'Reveal') await vscode.commands.executeCommand(revealing(first.uri), first.uri);
}

/** Text opens in the editor; the rest in the program that this computer opens it with. */
async function open(uri: vscode.Uri): Promise<void> {
  const isText = /\.(md|mmd|csv|json|svg)$/i.test(uri.path);
  if (isText || !isHere(uri)) await vscode.commands.executeCommand('vscode.open', uri);
  else await vscode.env.openExternal(uri);
}

function revealing(uri: vscode.Uri): string {
  return isHere(uri) ? 'revealFileInOS' : 'revealInExplorer';
}

/** Whether it stands on the computer that somebody sits at. */
function isHere({ scheme }: vscode.Uri): boolean {
  return (
    scheme === 'file' && vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop
  );
}
