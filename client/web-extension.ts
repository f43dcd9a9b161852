import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { readerIn } from './markdown/web-reader.ts';
import { beginWaymark, type Waymark } from './waymark.ts';
import { workerConnection } from './worker-connection.ts';

/** The extension in a browser, where there is no Node: vscode.dev and github.dev. */
export async function activate(context: vscode.ExtensionContext): Promise<Waymark> {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const worker = workerConnection(vscode.Uri.joinPath(dist, 'web', 'server.js'));
  const reader = readerIn(vscode.Uri.joinPath(dist, 'markdown.js'));
  context.subscriptions.push(worker);
  const waymark = beginWaymark(context, {
    connect: (options) => new LanguageClient('waymark', 'Waymark', worker.open, options),
    reader: reader.read,
    opensPreview: false,
  });
  // Markdown previews wait for no answer, so what reads their journeys is there before they can ask.
  await reader.loaded;
  return waymark;
}
