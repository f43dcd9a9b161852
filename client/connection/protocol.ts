import type { ChildProcess } from 'node:child_process';
import { IPCMessageReader, IPCMessageWriter } from 'vscode-languageclient/node';
import type { ConnectionOptions, Conversation } from './connection.ts';
import { converse } from './converse.ts';

/** Speaks the protocol with a process. A bundle of its own, `dist/protocol.js`: it is large, and nobody waits for it. */
export function converseWith(child: ChildProcess, options: ConnectionOptions): Conversation {
  const transports = { reader: new IPCMessageReader(child), writer: new IPCMessageWriter(child) };
  const conversation = converse(transports, options);
  child.once('disconnect', () => conversation.fallSilent());
  return conversation;
}
