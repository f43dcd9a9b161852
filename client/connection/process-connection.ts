import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Connection, ConnectionOptions, Conversation } from './connection.ts';
import type * as Protocol from './protocol.ts';
import { serverFlags } from './server-flags.ts';

/** The language server as a process of its own. */
export interface ProcessConnection extends Connection {
  readonly pid: number | undefined;
}

/** Starts the language server, `dist/server.js`; while that reads itself, so does what speaks with it. */
export function processConnection(options: ConnectionOptions): ProcessConnection {
  const { dist, log } = options;
  const child = forked(`${dist.fsPath}/server.js`);
  let isClosing = false;
  const over = endOf(child);
  logWords(child, log);
  const conversation = Promise.resolve().then(() => begunWith(child, options));
  conversation.catch((error) => log.error(`Nothing can be said to the language server: ${error}`));
  const ended = over.then((how): never => {
    throw new Error(`The language server stopped: ${how}`);
  });
  const ready = Promise.race([conversation.then(({ begun }) => begun), ended]);
  // A server that lives, but with which no conversation can begin, is of no use.
  ready.catch(() => child.kill('SIGKILL'));

  return {
    pid: child.pid,
    ready,
    lost: new Promise((resolve) => {
      void over.then((how) => {
        if (!isClosing) resolve(how);
      });
    }),
    // The library leaves questions open that a server which hung was asked.
    request: async <Answer>(...asked: Parameters<Connection['request']>) =>
      Promise.race([(await conversation).request<Answer>(...asked), ended]),
    async close() {
      isClosing = true;
      for (const stream of [child.stderr, child.stdout]) stream?.removeAllListeners('data').resume();
      // One that hangs does not answer.
      await conversation.then((it) => it.end()).catch(() => undefined);
      child.kill('SIGKILL');
      await over;
    },
  };
}

function logWords(child: ChildProcess, log: ConnectionOptions['log']): void {
  child.stderr?.on('data', (words: Buffer) => log.error(String(words).trimEnd()));
  child.stdout?.on('data', (words: Buffer) => log.info(String(words).trimEnd()));
}

/** What speaks with the server is read only here, in its own bundle. */
function begunWith(child: ChildProcess, options: ConnectionOptions): Conversation {
  const load = createRequire(`${options.dist.fsPath}/extension.js`);
  const { converseWith } = load('./protocol.js') as typeof Protocol;
  return converseWith(child, options);
}

/** How a process came to its end: by a signal, with an exit code, or because it could not even be started. */
function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    child.on('error', (error) => {
      if (child.pid === undefined) resolve(error.message);
    });
  });
}

function forked(module: string): ChildProcess {
  const isDebugged = process.execArgv.some((it) => /^--(inspect|debug)/.test(it));
  return fork(module, ['--node-ipc', `--clientProcessId=${process.pid}`], {
    // In a desktop's editor the program that runs extensions is the editor itself.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
    execArgv: isDebugged ? ['--nolazy', '--inspect=6009', '--enable-source-maps'] : [...serverFlags],
    silent: true,
  });
}
