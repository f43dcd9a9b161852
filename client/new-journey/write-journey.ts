import * as vscode from 'vscode';
import type { TextEdit } from 'vscode-languageclient';
import { createTogether, exists } from '../write-together.ts';

/** What the server answers to `waymark.scaffold.journey`. */
export interface WrittenJourney {
  readonly name: string;
  /** What its file is called, without the ending: a name that every disk takes. */
  readonly file: string;
  readonly text: string;
  readonly edits: readonly { readonly uri: string; readonly edits: readonly TextEdit[] }[];
}

/**
 * Writes a journey into a new file of the folder, and what it needs into the project's other files, as one change that
 * can be undone. Never writes over a file.
 *
 * @returns the new file; undefined where nothing was written
 */
export async function writeIn(folder: vscode.Uri, journey: WrittenJourney): Promise<vscode.Uri | undefined> {
  const uri = await freeFile(folder, journey.file);
  const others = journey.edits.map((file) => ({ uri: vscode.Uri.parse(file.uri), edits: file.edits }));
  const addOthers = (change: vscode.WorkspaceEdit): void => {
    for (const { uri, edits } of others) {
      for (const { range, newText } of edits) change.replace(uri, rangeOf(range), newText);
    }
  };
  // The new file is on disk and refers to what is declared there, so that has to be on disk, too; what somebody has not
  // saved yet stays theirs to save.
  const saved = others.filter((file) => !isUnsaved(file.uri));
  const file = { uri, content: new TextEncoder().encode(journey.text) };
  if (!(await createTogether([file], addOthers))) return undefined;
  for (const { uri } of saved) await (await vscode.workspace.openTextDocument(uri)).save();
  return uri;
}

/** Shows a journey that no folder takes in, as a file that has no name yet. */
export async function writeUntitled({ text }: WrittenJourney): Promise<vscode.Uri> {
  const document = await vscode.workspace.openTextDocument({ language: 'journey', content: text });
  return document.uri;
}

async function freeFile(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? name : `${name}-${number}`;
    const uri = vscode.Uri.joinPath(folder, `${numbered}.journey`);
    if (!(await exists(uri))) return uri;
  }
}

function isUnsaved(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((it) => it.isDirty && it.uri.toString() === uri.toString());
}

function rangeOf({ start, end }: TextEdit['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
