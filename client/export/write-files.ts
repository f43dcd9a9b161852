import * as vscode from 'vscode';
import { isInBrowser } from '../in-browser.ts';
import { type PlacedFile, replaceTogether } from '../write-together.ts';

/** Writes all files or none, as far as the place lets it. */
export async function writeFiles(files: readonly PlacedFile[]): Promise<void> {
  // A browser lets nothing be written but the very file that somebody has named.
  if (isInBrowser()) for (const { uri, content } of files) await vscode.workspace.fs.writeFile(uri, content);
  else await replaceTogether(files);
}
