import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { clientResource } from './lsp/client-files.ts';
import { deflateInBrowser } from './lsp/deflate-in-browser.ts';
import { loadDocuments } from './lsp/load-documents.ts';
import { giveSignOfLife } from './lsp/sign-of-life.ts';
import { start } from './lsp/start.ts';

/**
 * The language server as a web worker, where there is no disk and no Node: the editor is asked for all files, as in
 * vscode.dev and github.dev.
 */
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);

/** A message to itself comes after all that came before it; timers would be slowed down. */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.addEventListener('message', () => waiting.shift()?.());
turns.port1.start();

giveSignOfLife(self);

const resource = clientResource(connection);

start(connection, {
  disk: undefined,
  clock: () => new Date(),
  everyMinute: (work) => {
    const timer = setInterval(work, 60_000);
    return () => clearInterval(timer);
  },
  nextTurn: (work) => {
    waiting.push(work);
    turns.port2.postMessage(null);
  },
  tools: { documents: loadDocuments(resource), resource, deflate: deflateInBrowser },
  revisionOf: async () => undefined,
  ignoreCase: false,
});
