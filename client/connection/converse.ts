import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { answerFiles } from '../files/answer-files.ts';
import { helpAddress } from '../help/help-pages.ts';
import type { ConnectionOptions, Conversation } from './connection.ts';

/** Speaks the protocol with a language server that was started, and offers VS Code all that the server can do. */
export function converse(transports: MessageTransports, options: ConnectionOptions): Conversation {
  const client: QuietClient = new QuietClient('waymark', 'Waymark', async () => transports, {
    ...clientOptions(options),
    // A server that is gone is not this client's to start again: another one, with a client of its own, takes its place.
    errorHandler: {
      error(error) {
        if ('code' in error && broken.has(error.code)) client.fallSilent();
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: () => ({ action: CloseAction.DoNotRestart, handled: true }),
    },
  });
  answerFiles(client, options.dist);
  client.onNotification('waymark/projectChanged', options.projectChanged);
  const begun = client.start();
  // Trust is given once, and taken away only with the window.
  const trusting = vscode.workspace.onDidGrantWorkspaceTrust(
    () => void begun.then(() => client.sendNotification('waymark/trusted')).catch(() => undefined),
  );
  return {
    begun,
    // Without a token nothing may stand in its place: the library would take it for a second parameter.
    request: (method, params, token) =>
      token === undefined ? client.sendRequest(method, params) : client.sendRequest(method, params, token),
    end() {
      trusting.dispose();
      return client.stop();
    },
    fallSilent() {
      trusting.dispose();
      client.fallSilent();
    },
  };
}

/** What Node calls it when nobody is at the other end any more, which is heard of before the process is seen to be gone. */
const broken = new Set<unknown>(['EPIPE', 'ECONNRESET', 'ERR_IPC_CHANNEL_CLOSED']);

/** Tells the log what goes wrong, and never opens a dialog about it: whoever started the server knows what to say. */
class QuietClient extends LanguageClient {
  private isSilent = false;

  fallSilent(): void {
    this.isSilent = true;
  }

  override error(message: string, data?: unknown): void {
    if (!this.isSilent) super.error(message, data, false);
  }
}

function clientOptions({ log, progressed }: ConnectionOptions): LanguageClientOptions {
  return {
    // Wherever they are: a reviewer reads files of GitHub, and the state before a change beside the one after it.
    documentSelector: [{ language: 'journey' }],
    initializationOptions: () => ({
      helpAddress,
      commands: true,
      isTrusted: vscode.workspace.isTrusted,
      // As plain data: what VS Code gives has functions, which cannot be sent to a worker.
      preferences: JSON.parse(JSON.stringify(vscode.workspace.getConfiguration('waymark'))),
    }),
    outputChannel: log,
    // Said in the status bar by Waymark itself, where a click can stop it: VS Code's own place for it has no such button.
    middleware: { handleWorkDoneProgress: (token, value) => progressed({ token, value }) },
    // The log opens when it is asked for, and never by itself.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
  };
}
