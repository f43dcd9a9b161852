import * as vscode from 'vscode';
import { inMessage } from '../shown-text.ts';

/**
 * Puts the text cursor on a line (counted from zero) where the document is already open, else into the `fallback`
 * column, and gives it the keyboard. A text that has become shorter has its last line instead; where it is gone
 * altogether, that is said.
 */
export async function revealLine(
  uri: vscode.Uri,
  line: number,
  fallback: vscode.ViewColumn | undefined,
): Promise<void> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const there = document.lineAt(Math.min(line, document.lineCount - 1));
    const place = new vscode.Position(there.lineNumber, there.firstNonWhitespaceCharacterIndex);
    await revealRange(uri, new vscode.Range(place, place), fallback);
  } catch {
    const name = uri.path.replace(/^.*\//, '');
    void vscode.window.showWarningMessage(inMessage(`‘${name}’ cannot be shown: it is no longer there.`));
  }
}

/** Selects what stands there where the document is already open, else in the `fallback` column, and gives it the keyboard. */
export async function revealRange(
  uri: vscode.Uri,
  selection: vscode.Range,
  fallback: vscode.ViewColumn | undefined,
): Promise<void> {
  const viewColumn = columnOf(uri) ?? fallback ?? vscode.ViewColumn.Active;
  await vscode.window.showTextDocument(uri, { viewColumn, selection });
}

/** Gives a document the keyboard, where it is already open, else in the `fallback` column; its text cursor stays. */
export async function revealText(uri: vscode.Uri, fallback: vscode.ViewColumn | undefined): Promise<void> {
  const viewColumn = columnOf(uri) ?? fallback ?? vscode.ViewColumn.Active;
  await vscode.window.showTextDocument(uri, { viewColumn });
}

/** The column where the document is in sight, else one where it has a tab. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const same = (other: vscode.Uri): boolean => other.toString() === uri.toString();
  const visible = vscode.window.visibleTextEditors.find(({ document }) => same(document.uri));
  if (visible?.viewColumn !== undefined) return visible.viewColumn;
  const holds = ({ input }: vscode.Tab): boolean => input instanceof vscode.TabInputText && same(input.uri);
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(holds))?.viewColumn;
}
