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
  if (token?.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
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
    // Only exports take their time; who gives them up hears nothing of them, and they change nothing.
    return result instanceof Promise ? result.then(done, failed) : done(result);
  } catch (error) {
    return failed(error);
  }
}

function isRefusal(result: unknown): result is Refusal {
  return typeof result === 'object' && result !== null && 'refused' in result;
}

/** An error as the log shows it. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
