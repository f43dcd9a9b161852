import * as vscode from 'vscode';

/** The file that a command was called on, else the one being edited; says what to do where there is none. */
export function journeyFile(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId === 'journey') return document.uri;
  void vscode.window.showInformationMessage('Open a .journey file first, then its preview.');
  return undefined;
}
