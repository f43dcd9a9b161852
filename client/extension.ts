import type * as vscode from 'vscode';
import { type ProcessConnection, processConnection } from './connection/process-connection.ts';
import { readerOf } from './markdown/reader.ts';
import { beginWaymark, type Waymark } from './waymark.ts';

/** What the tests may ask besides. */
interface WaymarkHere extends Waymark {
  /** The id of the language server's process, undefined while there is none. */
  serverPid(): number | undefined;
}

/** The extension where there is Node: on the desktop, and on the machine that a remote window works on. */
export function activate(context: vscode.ExtensionContext): WaymarkHere {
  let connection: ProcessConnection | undefined;
  const waymark = beginWaymark(context, {
    connect(options) {
      connection = processConnection(options);
      return connection;
    },
    reader: readerOf(context.extensionPath),
    opensPreview: process.env.WAYMARK_OPEN_PREVIEW === '1',
  });
  return { ...waymark, serverPid: () => connection?.pid };
}
