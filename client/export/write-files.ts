import * as vscode from 'vscode';
import { isInBrowser } from '../in-browser.ts';
import type { PlacedFile } from './place-export.ts';

/** Writes all files or none, as far as the place lets it. */
export async function writeFiles(files: readonly PlacedFile[]): Promise<void> {
  // A browser lets nothing be written but the very file that somebody has named.
  if (isInBrowser()) for (const { uri, content } of files) await vscode.workspace.fs.writeFile(uri, content);
  else await writeTogether(files);
}

/** Each goes beside its place first, and takes it once all are written. */
async function writeTogether(files: readonly PlacedFile[]): Promise<void> {
  const { fs } = vscode.workspace;
  // Names of their own: what else is in the folder stays.
  const waiting = files.map(({ uri }) =>
    vscode.Uri.joinPath(uri, '..', `.waymark-${crypto.randomUUID()}.tmp`),
  );
  try {
    for (const [place, { content }] of files.entries())
      await fs.writeFile(waiting[place] as vscode.Uri, content);
    for (const [place, { uri }] of files.entries()) {
      await fs.rename(waiting[place] as vscode.Uri, uri, { overwrite: true });
    }
  } catch (error) {
    await Promise.all(waiting.map((uri) => Promise.resolve(fs.delete(uri)).catch(() => undefined)));
    throw error;
  }
}
