import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { shownPath } from '../paths.ts';

/** A file that is not there yet. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes all of these files, or none; folders on the way are made. Never writes over anything, whoever put it there.
 *
 * @throws CannotRun naming what could not be written
 */
export function writeNew(io: Io, files: readonly NewFile[]): void {
  const made: string[] = [];
  let current = '';
  try {
    for (const { path: file, text } of files) {
      current = file;
      const folder = firstMissing(path.dirname(file));
      mkdirSync(path.dirname(file), { recursive: true });
      if (folder !== undefined) made.unshift(folder);
      writeFileSync(file, text, { flag: 'wx' });
      made.unshift(file);
    }
  } catch (error) {
    // Only what was made here goes: a folder that was missing, and files that were not there.
    for (const each of made) rmSync(each, { recursive: true, force: true });
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CannotRun(`'${shownPath(io.folder, current)}' cannot be written (${reason}).`);
  }
}

/** The outermost folder of a path that has to be made; undefined where all are there. */
function firstMissing(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const above = path.dirname(folder);
  return firstMissing(above) ?? folder;
}
