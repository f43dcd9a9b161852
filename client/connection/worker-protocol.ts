import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageclient/browser';
import type { ConnectionOptions, Conversation } from './connection.ts';
import { converse } from './converse.ts';

type Worker = ConstructorParameters<typeof BrowserMessageReader>[0];

/** Speaks the protocol with a worker, until it is over. */
export function converseWith(
  worker: EventTarget,
  over: Promise<unknown>,
  options: ConnectionOptions,
): Conversation {
  const port = worker as Worker;
  const reader = new ClosingReader(port);
  const conversation = converse({ reader, writer: new BrowserMessageWriter(port) }, options);
  void over.then(() => {
    conversation.fallSilent();
    reader.close();
  });
  return conversation;
}

/** Nothing tells a reader that its worker is gone. */
class ClosingReader extends BrowserMessageReader {
  close(): void {
    this.fireClose();
  }
}
