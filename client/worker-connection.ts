import type * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type MessageTransports,
} from 'vscode-languageclient/browser';

/** As much of a web worker as is needed; the types of browsers would clash with those of Node. */
declare class Worker extends EventTarget {
  constructor(address: string, options: { readonly name: string });
  terminate(): void;
}

/**
 * Starts the language server as a web worker, each time anew, and ends the one before. A worker that fails counts as
 * gone, as a process would be.
 */
export function workerConnection(script: vscode.Uri): {
  open(): Promise<MessageTransports>;
  dispose(): void;
} {
  let running: Worker | undefined;
  return {
    async open() {
      running?.terminate();
      const worker = new Worker(script.toString(true), { name: 'Waymark language server' });
      running = worker;
      return { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
    },
    dispose: () => running?.terminate(),
  };
}

class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    worker.addEventListener('error', () => this.fireClose());
  }
}
