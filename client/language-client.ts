import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import { crashCount } from './crash-count.ts';
import { answerFiles } from './files/answer-files.ts';
import { helpAddress } from './help/help-pages.ts';
import type { View, ViewParams } from './view.ts';

/** The language server as the rest of the extension sees it. */
export interface LanguageServer extends vscode.Disposable {
  start(): Promise<void>;
  restart(): Promise<void>;
  showLog(): void;
  /** Fails while the server is not running. */
  view(params: ViewParams): Promise<View>;
  /** The answer to one of the commands in `server/features/server-commands.ts`; waits until the server has started. */
  ask<Answer>(command: string, ...given: readonly unknown[]): Promise<Answer>;
  /** Tells when pictures may have changed: the project did, or the server came back. */
  readonly onDidChangeProject: vscode.Event<void>;
}

/** Makes the client that starts the server: as a process of its own, or in a browser as a worker. */
export type Connect = (options: LanguageClientOptions) => BaseLanguageClient;

const crashesAllowed = 5;
const crashMinutes = 3;

export function languageServer(extensionUri: vscode.Uri, connect: Connect): LanguageServer {
  const log = vscode.window.createOutputChannel('Waymark', { log: true });
  const projectChanged = new vscode.EventEmitter<void>();
  const crashes = crashCount(crashesAllowed, crashMinutes);

  const client: BaseLanguageClient = connect({
    // Wherever they are: a reviewer reads files of GitHub, and the state before a change beside the one after it.
    documentSelector: [{ language: 'journey' }],
    initializationOptions: () => ({
      helpAddress,
      commands: true,
      // As plain data: what VS Code gives has functions, which cannot be sent to a worker.
      preferences: JSON.parse(JSON.stringify(vscode.workspace.getConfiguration('waymark'))),
    }),
    outputChannel: log,
    // The log opens when it is asked for, and never by itself.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: restartQuietly(() => crashes.tooMany(Date.now()), giveUp),
  });
  answerFiles(client, vscode.Uri.joinPath(extensionUri, 'dist'));
  client.onNotification('waymark/projectChanged', () => projectChanged.fire());
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) projectChanged.fire();
  });

  async function start(): Promise<void> {
    try {
      await client.start();
    } catch (error) {
      log.error(`The language server did not start: ${error}`);
    }
  }

  async function restart(): Promise<void> {
    crashes.forget();
    if (client.needsStop()) await client.stop();
    await start();
  }

  async function giveUp(): Promise<void> {
    const sentence = `Waymark's language server stopped ${crashesAllowed} times within ${crashMinutes} minutes, so it was not started again.`;
    const answer = await vscode.window.showErrorMessage(sentence, 'Restart', 'Show Log');
    if (answer === 'Restart') await restart();
    if (answer === 'Show Log') log.show();
  }

  async function view(params: ViewParams): Promise<View> {
    try {
      return await client.sendRequest<View>('waymark/view', params);
    } catch (error) {
      log.warn(`No picture of ${params.uri}: ${error}`);
      throw error;
    }
  }

  async function ask<Answer>(command: string, ...given: readonly unknown[]): Promise<Answer> {
    await client.start();
    return await client.sendRequest<Answer>('workspace/executeCommand', { command, arguments: given });
  }

  return {
    start,
    restart,
    showLog: () => log.show(),
    view,
    ask,
    onDidChangeProject: projectChanged.event,
    dispose() {
      void client.dispose();
      projectChanged.dispose();
      log.dispose();
    },
  };
}

/** A server that dies comes back without a dialog; only when it keeps dying the reader is asked. */
function restartQuietly(tooMany: () => boolean, giveUp: () => Promise<void>): ErrorHandler {
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      if (!tooMany()) return { action: CloseAction.Restart, handled: true };
      void giveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
