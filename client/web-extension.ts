import * as vscode from 'vscode';
import { workerConnection } from './connection/worker-connection.ts';
import { readerIn } from './markdown/web-reader.ts';
import { beginWaymark, type Waymark } from './waymark.ts';

/** The extension in a browser, where there is no Node: vscode.dev and github.dev. */
export async function activate(context: vscode.ExtensionContext): Promise<Waymark> {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const reader = readerIn(vscode.Uri.joinPath(dist, 'markdown.js'));
  const waymark = beginWaymark(context, {
    connect: (options) => workerConnection(vscode.Uri.joinPath(dist, 'web', 'server.js'), options),
    reader: reader.read,
    opensPreview: false,
  });
  // Markdown previews wait for no answer, so what reads their journeys is there before they can ask.
  await reader.loaded;
  return waymark;
}
