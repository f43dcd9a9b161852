import { chmodSync, closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { shownPath } from '../paths.ts';

/** A file that is to be written, with an absolute path. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Who may read and write it, as Node says it; usually what is usual for new files. */
  readonly mode?: number;
}

/**
 * Writes all files whole, or none: each goes into a new file beside its place first, and takes its place only
 * once all are written.
 *
 * @throws CannotRun naming what could not be written
 */
export function writeWhole(io: Io, files: readonly PlannedFile[]): void {
  const inTheWay = files.find(({ path: to }) => io.fs.kindOf(to) === 'folder');
  if (inTheWay !== undefined) {
    throw new CannotRun(`'${shownPath(io.folder, inTheWay.path)}' cannot be written: it is a folder.`);
  }
  const written: { from: string; to: string }[] = [];
  let current = '';
  try {
    for (const { path: to, content, mode } of files) {
      current = to;
      const from = `${to}.${process.pid}.tmp`;
      mkdirSync(path.dirname(to), { recursive: true });
      // 'wx' refuses to write through a link or over a file that somebody else has put there, and that then stays.
      closeSync(openSync(from, 'wx'));
      written.push({ from, to });
      writeFileSync(from, content);
      if (mode !== undefined) chmodSync(from, mode);
    }
    for (const { from, to } of written) {
      current = to;
      renameSync(from, to);
    }
  } catch (error) {
    for (const { from } of written) rmSync(from, { force: true });
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CannotRun(`'${shownPath(io.folder, current)}' cannot be written (${reason}).`);
  }
}
