import * as vscode from 'vscode';
import { isRow } from '../ledger/row.ts';

/** A journey of the ledger's, or a file of which the preview shows the journey under the text cursor. */
interface Shown {
  readonly uri: vscode.Uri;
  readonly journey?: string;
}

/** What a command was called on, else the file being edited, or last seen; says what to do where there is none. */
export function toShow(given: unknown): Shown | undefined {
  if (given instanceof vscode.Uri) return { uri: given };
  if (isRow(given) && given.place !== undefined) {
    const uri = vscode.Uri.parse(given.place.uri);
    return given.journey === undefined ? { uri } : { uri, journey: given.journey };
  }
  const edited = vscode.window.activeTextEditor?.document;
  const seen = vscode.window.visibleTextEditors.map((editor) => editor.document);
  // The walkthrough, which calls for the preview, is an editor itself and hides the journey's.
  const open = vscode.window.activeTextEditor === undefined ? vscode.workspace.textDocuments : [];
  const document = [edited, ...seen, ...open].find((it) => it?.languageId === 'journey');
  if (document !== undefined) return { uri: document.uri };
  void vscode.window.showInformationMessage('Open a .journey file first.');
  return undefined;
}
