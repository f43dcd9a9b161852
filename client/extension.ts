import * as vscode from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { readerOf } from './markdown/reader.ts';
import { beginWaymark, type Waymark } from './waymark.ts';

/** What the tests may ask besides. */
interface WaymarkHere extends Waymark {
  /** The id of the language server's process, undefined while there is none. */
  serverPid(): number | undefined;
}

/** The extension where there is Node: on the desktop, and on the machine that a remote window works on. */
export function activate(context: vscode.ExtensionContext): WaymarkHere {
  let client: LanguageClient | undefined;
  const waymark = beginWaymark(context, {
    connect(options) {
      client = new LanguageClient('waymark', 'Waymark', serverOptions(context.extensionUri), options);
      return client;
    },
    reader: readerOf(context.extensionPath),
    opensPreview: process.env.WAYMARK_OPEN_PREVIEW === '1',
  });
  return { ...waymark, serverPid: () => client?.serverProcess?.pid };
}

function serverOptions(extensionUri: vscode.Uri): ServerOptions {
  const module = vscode.Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  return {
    run,
    debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009', '--enable-source-maps'] } },
  };
}
