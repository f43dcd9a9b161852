import { harmless } from '../../language/index.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { absolutePath } from '../paths.ts';
import { unreadable } from '../projects.ts';
import type { ShownChange } from './compare.ts';

/** A change that somebody has looked at and means. */
export interface Accepted {
  readonly fingerprint: string;
  readonly reason: string;
  /** Counted from one. */
  readonly line: number;
}

/**
 * Reads a file of accepted changes: one a line, the fingerprint and then the reason; empty lines and those that start with
 * `#` say nothing. What only one change of its kind bears, may leave out the `:1` at the end.
 *
 * @throws CannotRun where the file cannot be read, or a line says no fingerprint or no reason
 */
export function readAcceptances(io: Io, typed: string): ReadonlyMap<string, Accepted> {
  const read = io.fs.readText(absolutePath(io.folder, typed));
  if ('problem' in read) throw unreadable(`'${typed}'`, read.problem);
  const accepted = new Map<string, Accepted>();
  for (const [index, text] of read.text.split(/\r\n|\r|\n/).entries()) {
    const said = text.trim();
    if (said === '' || said.startsWith('#')) continue;
    const it = acceptanceIn(said, index + 1, typed);
    const twice = accepted.get(it.fingerprint);
    if (twice !== undefined)
      throw new CannotRun(`${place(typed, it.line)}: line ${twice.line} accepts this change already.`);
    accepted.set(it.fingerprint, it);
  }
  return accepted;
}

function acceptanceIn(said: string, line: number, typed: string): Accepted {
  const [first = ''] = said.split(/\s/);
  const [, digest, number = '1'] = /^([0-9a-f]{16})(?::([1-9]\d*))?$/i.exec(first) ?? [];
  if (digest === undefined) {
    throw new CannotRun(
      `${place(typed, line)}: '${first}' is no fingerprint. Write the fingerprint of a change, then the reason.`,
    );
  }
  const reason = said.slice(first.length).trim();
  if (reason === '') {
    throw new CannotRun(`${place(typed, line)}: the reason is missing. Write it behind the fingerprint.`);
  }
  return { fingerprint: `${digest.toLowerCase()}:${number}`, reason, line };
}

function place(typed: string, line: number): string {
  return `${typed}:${line}`;
}

/** Says which lines accept a change that is not there, or not any more. */
export function warnOfStale(
  io: Io,
  typed: string,
  accepted: ReadonlyMap<string, Accepted>,
  changes: readonly ShownChange[],
): void {
  const there = new Set(changes.map(({ fingerprint }) => fingerprint));
  for (const { fingerprint, reason, line } of accepted.values()) {
    if (there.has(fingerprint)) continue;
    const name = harmless(place(typed, line));
    io.err(
      `${name}: there is no change ${fingerprint} (any more): take this line out (${harmless(reason)}).\n`,
    );
  }
}
