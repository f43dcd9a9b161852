import * as vscode from 'vscode';
import type { Connect, Connection } from './connection/connection.ts';
import { crashCount } from './crash-count.ts';
import type { ServerProgress } from './reading/server-progress.ts';
import { inMessage } from './shown-text.ts';
import type { View, ViewParams } from './view.ts';

/** The language server as the rest of the extension sees it. */
export interface LanguageServer extends vscode.Disposable {
  /** Starts it unless it runs. Never fails: whatever keeps it from starting is told to the reader here. */
  start(): Promise<void>;
  restart(): Promise<void>;
  showLog(): void;
  /** Fails with `ServerAway` while the server is given up. */
  view(params: ViewParams): Promise<View>;
  /**
   * The answer to one of the commands in `server/features/server-commands.ts`; waits until the server has started. One
   * that dies over it is asked again when it is back. Fails with `ServerAway` while the server is given up.
   */
  ask<Answer>(command: string, ...given: readonly unknown[]): Promise<Answer>;
  /** The same, given up by the server, too, when the token is cancelled; it fails then. */
  askUntil<Answer>(
    token: vscode.CancellationToken,
    command: string,
    ...given: readonly unknown[]
  ): Promise<Answer>;
  /** Tells when pictures may have changed: the project did, or the server came back, or it was given up. */
  readonly onDidChangeProject: vscode.Event<void>;
  /** Tells how far the server is with something; undefined when another server begins. */
  readonly onDidProgress: vscode.Event<ServerProgress | undefined>;
}

/** The server kept dying, so it is not there until the reader has it started again. The reader knows by then. */
export class ServerAway extends Error {
  constructor() {
    super("Waymark's language server is not running. Run ‘Waymark: Restart Language Server’.");
  }
}

const crashesAllowed = 5;
const crashMinutes = 3;

/** Starts the language server when it is first needed, starts it again when it dies, and gives up when it keeps dying. */
export class SupervisedServer implements LanguageServer {
  private readonly log = vscode.window.createOutputChannel('Waymark', { log: true });
  private readonly projectChanged = new vscode.EventEmitter<void>();
  private readonly progressed = new vscode.EventEmitter<ServerProgress | undefined>();
  private readonly crashes = crashCount(crashesAllowed, crashMinutes);
  private readonly connect: () => Connection;
  private running: Connection | undefined;
  private isGivenUp = false;
  /** Whether it has answered since the reader last had it started. */
  private hasWorked = false;

  readonly onDidChangeProject = this.projectChanged.event;
  readonly onDidProgress = this.progressed.event;

  constructor(extensionUri: vscode.Uri, connect: Connect) {
    const dist = vscode.Uri.joinPath(extensionUri, 'dist');
    const projectChanged = (): void => this.projectChanged.fire();
    const progressed = (progress: ServerProgress): void => this.progressed.fire(progress);
    this.connect = () => connect({ log: this.log, dist, projectChanged, progressed });
  }

  async start(): Promise<void> {
    // Who waits for it need not know why it did not start: the reader is told.
    if (!this.isGivenUp) await this.run().ready.catch(() => undefined);
  }

  async restart(): Promise<void> {
    this.crashes.forget();
    this.isGivenUp = false;
    this.hasWorked = false;
    const old = this.running;
    this.running = undefined;
    await old?.close();
    await this.start();
  }

  showLog(): void {
    this.log.show();
  }

  async view(params: ViewParams): Promise<View> {
    try {
      return await this.request<View>('waymark/view', params);
    } catch (error) {
      if (!(error instanceof ServerAway)) this.log.warn(`No picture of ${params.uri}: ${error}`);
      throw error;
    }
  }

  async ask<Answer>(command: string, ...given: readonly unknown[]): Promise<Answer> {
    return await this.request('workspace/executeCommand', { command, arguments: given });
  }

  async askUntil<Answer>(
    token: vscode.CancellationToken,
    command: string,
    ...given: readonly unknown[]
  ): Promise<Answer> {
    return await this.request('workspace/executeCommand', { command, arguments: given }, token);
  }

  dispose(): void {
    this.isGivenUp = true;
    void this.running?.close();
    this.running = undefined;
    this.projectChanged.dispose();
    this.progressed.dispose();
    this.log.dispose();
  }

  /** The run that there is, else a new one. */
  private run(): Connection {
    if (this.running !== undefined) return this.running;
    if (this.isGivenUp) throw new ServerAway();
    this.progressed.fire(undefined);
    const started = this.connect();
    this.running = started;
    const works = (): void => {
      this.hasWorked = true;
      this.projectChanged.fire();
    };
    started.ready.then(works, () => undefined);
    void started.lost.then((how) => {
      if (this.running === started) this.bury(how);
    });
    return started;
  }

  /** A server that dies comes back without a dialog; only when it keeps dying the reader is asked. */
  private bury(how: string): void {
    this.running = undefined;
    if (!this.crashes.tooMany(Date.now())) {
      this.log.warn(`The language server stopped (${how}) and is started again. No text is lost.`);
      this.run();
      return;
    }
    this.log.error(`The language server stopped (${how}) too often, and is not started again.`);
    this.isGivenUp = true;
    this.projectChanged.fire();
    void this.offerRestart();
  }

  private async offerRestart(): Promise<void> {
    const what = this.hasWorked
      ? `Waymark's language server stopped ${crashesAllowed} times within ${crashMinutes} minutes, so it was not started again.`
      : "Waymark's language server does not start.";
    const sentence = `${what} Until it runs, nothing is checked and no picture is drawn. Your texts are not touched.`;
    const answer = await vscode.window.showErrorMessage(inMessage(sentence), 'Restart', 'Show Log');
    if (answer === 'Restart') await this.restart();
    if (answer === 'Show Log') this.showLog();
  }

  private async request<Answer>(...asking: Parameters<Connection['request']>): Promise<Answer> {
    const answerOf = async (server: Connection): Promise<Answer> => {
      await server.ready;
      return await server.request<Answer>(...asking);
    };
    const asked = this.run();
    try {
      return await answerOf(asked);
    } catch (error) {
      if (this.running === asked) throw error;
      return await answerOf(this.run());
    }
  }
}
