import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Refusal } from '../features/refusal.ts';

/**
 * Answers a request and notes how long it took. One that was given up before its turn is not worked on. One that fails is
 * logged and answered with an error, and so is one that is refused; nothing else is disturbed.
 */
export function guarded(
  connection: Pick<Connection, 'console'>,
  method: string,
  token: CancellationToken | undefined,
  answer: () => unknown,
): unknown {
  if (token?.isCancellationRequested) return cancelled();
  const started = performance.now();
  const done = (result: unknown): unknown => {
    connection.console.debug(`${method} took ${(performance.now() - started).toFixed(1)} ms`);
    return isRefusal(result) ? new ResponseError(LSPErrorCodes.RequestFailed, result.refused) : result;
  };
  const failed = (error: unknown): unknown => {
    connection.console.error(`${method} failed: ${describe(error)}`);
    return new ResponseError(ErrorCodes.InternalError, `${method} failed. The log says more.`);
  };
  try {
    const result = answer();
    if (!(result instanceof Promise)) return done(result);
    // Only exports take their time. Who gives one up is answered at once; it changes nothing when it is done.
    return Promise.race([result.then(done, failed), givenUp(token)]);
  } catch (error) {
    return failed(error);
  }
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

function givenUp(token: CancellationToken | undefined): Promise<ResponseError> {
  return new Promise((resolve) => token?.onCancellationRequested(() => resolve(cancelled())));
}

function isRefusal(result: unknown): result is Refusal {
  return typeof result === 'object' && result !== null && 'refused' in result;
}

/** An error as the log shows it. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
