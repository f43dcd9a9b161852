import { closeSync, copyFileSync, existsSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import type { Undo } from './write-files.ts';

interface How {
  readonly onlyNew: boolean;
  /** Whether no other file is written with it, so that there is nothing to take back once it is in place. */
  readonly isAlone: boolean;
}

/**
 * Lets a file that is written take its place, at once and whole.
 *
 * @returns what is to be done once all files are in place
 */
export function putInPlace(from: string, to: string, undo: Undo[], { onlyNew, isAlone }: How): Undo {
  if (onlyNew) {
    putWhereNothingIs(from, to);
    undo.push(() => rmSync(to, { force: true }));
    return () => undefined;
  }
  if (isAlone || !existsSync(to)) {
    const isNew = !existsSync(to);
    renameSync(from, to);
    if (isNew) undo.push(() => rmSync(to, { force: true }));
    return () => undefined;
  }
  // The old file keeps a second name until all are in place.
  const kept = `${from}.old`;
  undo.push(() => rmSync(kept, { force: true }));
  sameFile(to, kept);
  renameSync(from, to);
  undo.push(() => renameSync(kept, to));
  return () => rmSync(kept, { force: true });
}

/** A second name fails where somebody has taken it meanwhile, unlike a new name for the file. */
function putWhereNothingIs(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!isWithoutLinks(error)) throw error;
    closeSync(openSync(to, 'wx'));
    renameSync(from, to);
    return;
  }
  rmSync(from, { force: true });
}

function sameFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!isWithoutLinks(error)) throw error;
    copyFileSync(from, to);
  }
}

/** Memory sticks and some shares know no second names. */
function isWithoutLinks(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR'].includes(String(code));
}
