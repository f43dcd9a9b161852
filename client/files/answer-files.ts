import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findFiles } from './find-files.ts';

/** What a file holds, or why it cannot be read. */
type Told = { readonly base64: string } | { readonly problem: 'missing' | 'unreadable' | 'too-large' };

/** The server reads no larger files. */
const maxBytes = 10_000_000;

/**
 * Answers the language server about files that it cannot read itself: all of them in a browser, and those of virtual
 * workspaces everywhere. `dist` is the folder of what ships with Waymark.
 */
export function answerFiles(client: BaseLanguageClient, dist: vscode.Uri): void {
  client.onRequest('waymark/files/find', async ({ folder, deep }: { folder: string; deep: boolean }) => {
    const found = await findFiles(vscode.Uri.parse(folder), deep);
    return found.map((uri) => uri.toString());
  });
  client.onRequest(
    'waymark/files/read',
    async ({ uris }: { uris: readonly string[] }) =>
      await Promise.all(uris.map((uri) => read(vscode.Uri.parse(uri)))),
  );
  client.onRequest('waymark/files/resource', async ({ path }: { path: string }) =>
    base64(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, path))),
  );
}

async function read(uri: vscode.Uri): Promise<Told> {
  const { fs } = vscode.workspace;
  const found = await Promise.resolve(fs.stat(uri)).catch(() => undefined);
  if (found === undefined || (found.type & vscode.FileType.File) === 0) return { problem: 'missing' };
  if (found.size > maxBytes) return { problem: 'too-large' };
  return await Promise.resolve(fs.readFile(uri)).then(
    (bytes) => ({ base64: base64(bytes) }),
    () => ({ problem: 'unreadable' }),
  );
}

/** Bytes for a message, in pieces: a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  }
  return btoa(pieces.join(''));
}
