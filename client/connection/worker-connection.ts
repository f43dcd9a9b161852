import type * as vscode from 'vscode';
import type { Connection, ConnectionOptions } from './connection.ts';

/** As much of a web worker as is needed; the types of browsers would clash with those of Node. */
declare class Worker extends EventTarget {
  constructor(address: string, options: { readonly name: string });
  postMessage(message: unknown): void;
  terminate(): void;
}

declare const navigator: {
  readonly locks?: { request(name: string, held: () => void): Promise<void> };
};

/** Starts the language server, `dist/web/server.js`, as a web worker. One that fails counts as gone, as a process would. */
export function workerConnection(script: vscode.Uri, options: ConnectionOptions): Connection {
  const worker = new Worker(script.toString(true), { name: 'Waymark language server' });
  let isClosing = false;
  let end: (how: string) => void = () => undefined;
  const over = new Promise<string>((resolve) => {
    end = resolve;
  });
  watchOver(worker, end);
  // In the bundle it stands beside this; here it is only kept from being run before it is needed.
  const conversation = import('./worker-protocol.ts').then(({ converseWith }) =>
    converseWith(worker, over, options),
  );
  const ended = over.then((how): never => {
    throw new Error(`The language server stopped: ${how}`);
  });
  return {
    ready: Promise.race([conversation.then(({ begun }) => begun), ended]),
    lost: new Promise((resolve) => {
      void over.then((how) => {
        worker.terminate();
        if (!isClosing) resolve(how);
      });
    }),
    request: async <Answer>(...asked: Parameters<Connection['request']>) =>
      Promise.race([(await conversation).request<Answer>(...asked), ended]),
    async close() {
      isClosing = true;
      await conversation.then((it) => it.end()).catch(() => undefined);
      worker.terminate();
      end('it was ended');
    },
  };
}

/**
 * Tells how a worker came to its end. One that throws says so; one that the browser ends says nothing, but then lets go
 * of the lock that it told us it holds as long as it lives.
 */
function watchOver(worker: Worker, end: (how: string) => void): void {
  worker.addEventListener('error', (event) => {
    end('message' in event ? String(event.message) : 'it could not be started');
  });
  worker.addEventListener('message', (event) => {
    const lock = lockIn(event);
    if (lock !== undefined) void navigator.locks?.request(lock, () => end('the browser ended it'));
  });
}

function lockIn(event: Event): string | undefined {
  const { data } = event as {
    readonly data?: { readonly method?: string; readonly params?: { lock: string } };
  };
  return data?.method === 'waymark/lives' ? data.params?.lock : undefined;
}
