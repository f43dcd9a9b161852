import { type ChildProcess, fork, type SpawnOptions, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type DataCallback,
  type Disposable,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { builtServer } from './built-server.ts';
import { Inbox } from './inbox.ts';

/** The built language server as a process of its own, and the connection to it. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
  /** All messages as they came. */
  readonly received: Inbox<object>;
}

/** Starts it with its standard streams for a connection; `options` say as whom it runs, and with which variables. */
export async function overStdio(options?: Pick<SpawnOptions, 'uid' | 'gid' | 'env'>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [await builtServer(), '--stdio'], {
    ...options,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const reader = new ObservedReader(child.stdout);
  const connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
  return { child, connection, received: reader.received };
}

/** Starts it as VS Code does. Messages are not kept as they came. */
export async function overIpc(): Promise<ServerProcess> {
  const child = fork(await builtServer(), ['--node-ipc'], { execArgv: [] });
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  return { child, connection, received: new Inbox() };
}

/** Keeps all messages, so that answers to requests that a test wrote by hand are seen, too. */
class ObservedReader extends StreamMessageReader {
  readonly received = new Inbox<object>();

  override listen(callback: DataCallback): Disposable {
    return super.listen((message) => {
      this.received.put(message);
      callback(message);
    });
  }
}
