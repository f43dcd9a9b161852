import type * as vscode from 'vscode';
import type { ServerProgress } from '../reading/server-progress.ts';

/** One run of the language server, from its start to its end. Another run is another connection. */
export interface Connection {
  /** Settles once the server answers; fails where it ended before. */
  readonly ready: Promise<void>;
  /** Settles when the server ended without being asked to, and says how: a signal, an exit code, an error. */
  readonly lost: Promise<string>;
  /** Fails where the server refuses, or ends before it answered. With a token it is given up when that is cancelled. */
  request<Answer>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<Answer>;
  /** Ends the server: in good order where it answers, else at once. */
  close(): Promise<void>;
}

/** What a connection works with. */
export interface ConnectionOptions {
  /** What goes wrong is told here, and nowhere else. */
  readonly log: vscode.LogOutputChannel;
  /** The folder of what ships with Waymark. */
  readonly dist: vscode.Uri;
  /** Called when the server says that the project is another. */
  readonly projectChanged: () => void;
  /** Called when the server says how far it is with something. */
  readonly progressed: (progress: ServerProgress) => void;
}

/** Starts the language server: as a process of its own, or in a browser as a worker. */
export type Connect = (options: ConnectionOptions) => Connection;

/** What is said over a connection, once the protocol is loaded. */
export interface Conversation {
  /** Settles once the server answers; fails where it does not. */
  readonly begun: Promise<void>;
  request<Answer>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<Answer>;
  /** Asks the server to end, and waits for two seconds at the most; fails where it does not. */
  end(): Promise<void>;
  /** The server is gone: what fails from now on because of that is no news. */
  fallSilent(): void;
}
