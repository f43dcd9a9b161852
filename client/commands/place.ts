import * as vscode from 'vscode';
import type { Location } from 'vscode-languageclient';

/** A place as the language server names it, for VS Code. */
export function placeOf({ uri, range: { start, end } }: Location): vscode.Location {
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  return new vscode.Location(vscode.Uri.parse(uri), range);
}
