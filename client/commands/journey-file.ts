import * as vscode from 'vscode';

/** The file that a command was called on, else the one being edited, or last seen; says what to do where there is none. */
export function journeyFile(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  const edited = vscode.window.activeTextEditor?.document;
  const seen = vscode.window.visibleTextEditors.map((editor) => editor.document);
  // The walkthrough, which calls for the preview, is an editor itself and hides the journey's.
  const open = vscode.window.activeTextEditor === undefined ? vscode.workspace.textDocuments : [];
  const document = [edited, ...seen, ...open].find((it) => it?.languageId === 'journey');
  if (document !== undefined) return document.uri;
  void vscode.window.showInformationMessage('Open a .journey file first, then its preview.');
  return undefined;
}
