import { fstatSync, writeSync } from 'node:fs';

/**
 * Standard output. Where it is a file or leads to another program, it is written to at once, and the reader is waited for
 * there and then: Node's own stream takes milliseconds to bring in, and as many again to see to the end. A terminal has it.
 */
export class StandardOutput {
  readonly #onError: (error: NodeJS.ErrnoException) => void;
  #stream: NodeJS.WriteStream | undefined;
  /** Whether nobody reads on. */
  #isClosed = false;

  /** `onError` is told what keeps it from being written, but not that a reader has seen enough. */
  constructor(onError: (error: NodeJS.ErrnoException) => void) {
    this.#onError = onError;
    if (!leadsAway()) this.#open();
  }

  get isTerminal(): boolean {
    // Where it is no terminal, Node leaves this undefined, which others take for 'not said'.
    return this.#stream?.isTTY === true;
  }

  /** Whether all of it has reached its reader. */
  get isWritten(): boolean {
    return this.#stream === undefined || (this.#stream.writableLength === 0 && this.#stream.errored === null);
  }

  write(content: string | Uint8Array): void {
    if (this.#stream !== undefined) this.#stream.write(content);
    else if (!this.#isClosed) this.#writeAtOnce(typeof content === 'string' ? Buffer.from(content) : content);
  }

  #writeAtOnce(bytes: Uint8Array): void {
    try {
      const left = leftOver(bytes, (rest) => writeSync(1, rest));
      if (left.length > 0) this.#open().write(left);
    } catch (error) {
      // `waymark check | head`: no reason to complain.
      if (codeOf(error) === 'EPIPE') this.#isClosed = true;
      else this.#onError(error as NodeJS.ErrnoException);
    }
  }

  #open(): NodeJS.WriteStream {
    this.#stream = process.stdout.on('error', this.#onError);
    return this.#stream;
  }
}

/**
 * Writes all it can, and gives what is left: nothing, unless who opened the output does not want to be waited for.
 *
 * @param write how much of the bytes was taken
 * @throws what `write` throws, but for EAGAIN
 */
export function leftOver(bytes: Uint8Array, write: (rest: Uint8Array) => number): Uint8Array {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(write(rest));
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error;
  }
  return rest;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Whether it is anything but a terminal, or another device. */
function leadsAway(): boolean {
  try {
    return !fstatSync(1).isCharacterDevice();
  } catch {
    return false;
  }
}
