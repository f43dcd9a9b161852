import {
  type CancellationToken,
  CodeActionRequest,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type RequestType,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from '../features/client.ts';
import { codeActions } from '../features/code-actions.ts';
import { type Refusal, ViewRequest, viewOf } from '../features/view.ts';

/** All requests about text, one a line. Each gets cancellation, an error guard and a log line below. */
const requests = [
  inDocument(CodeActionRequest.type, codeActions),
  inFile(ViewRequest, viewOf, ({ uri }) => uri),
];

/** What requests are answered from. */
export interface Answers extends Client {
  /** The file as its snapshot calls it, and the newest snapshot; an empty one where no project holds the file. */
  at(uri: string): { readonly uri: string; readonly snapshot: Snapshot };
}

/** Answers all requests. One that fails is logged and answered with an error; the others go on. */
export function answerRequests(connection: Connection, answers: Answers): void {
  for (const { method, answer } of requests) {
    connection.onRequest(method, (params: unknown, token: CancellationToken) =>
      guarded(connection, method, token, () => answer(params, answers)),
    );
  }
}

interface Handler {
  readonly method: string;
  readonly answer: (params: unknown, answers: Answers) => unknown;
}

type Feature<P, R> = (snapshot: Snapshot, uri: string, params: P, client: Client) => R | Refusal;

function inFile<P, R>(
  type: RequestType<P, R, void>,
  feature: Feature<P, R>,
  uriOf: (params: P) => string,
): Handler {
  const answer = (params: P, answers: Answers) => {
    const { snapshot, uri } = answers.at(uriOf(params));
    return feature(snapshot, uri, params, answers);
  };
  // The protocol says what the parameters of a method are; the guard answers for a client that sends others.
  return { method: type.method, answer: answer as Handler['answer'] };
}

function inDocument<P extends { textDocument: TextDocumentIdentifier }, R>(
  type: RequestType<P, R, void>,
  feature: Feature<P, R>,
): Handler {
  return inFile(type, feature, (params) => params.textDocument.uri);
}

function guarded(
  connection: Connection,
  method: string,
  token: CancellationToken,
  answer: () => unknown,
): unknown {
  if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
  const started = performance.now();
  try {
    const result = answer();
    connection.console.debug(`${method} took ${(performance.now() - started).toFixed(1)} ms`);
    return isRefusal(result) ? new ResponseError(LSPErrorCodes.RequestFailed, result.refused) : result;
  } catch (error) {
    connection.console.error(`${method} failed: ${describe(error)}`);
    return new ResponseError(ErrorCodes.InternalError, `${method} failed. The log says more.`);
  }
}

function isRefusal(result: unknown): result is Refusal {
  return typeof result === 'object' && result !== null && 'refused' in result;
}

/** An error as the log shows it. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
