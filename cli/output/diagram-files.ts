import { chmodSync, closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { absolutePath, shownPath } from '../paths.ts';

/** One diagram, as it is to be written. */
export interface Diagram {
  /** That of the journey, or `promises`; its file is called so. */
  readonly name: string;
  readonly text: string;
}

interface PlannedFile {
  readonly path: string;
  readonly text: string;
  /** Who may read and write it, as Node says it; usually what is usual for new files. */
  readonly mode?: number;
}

/**
 * Which file each diagram goes into. A place that is a folder, ends with `/` or has no ending is a folder and
 * gets one file a journey; any other place is a file, for one diagram only.
 *
 * @throws CannotRun where two diagrams would go into one file
 */
export function placeDiagrams(io: Io, out: string, diagrams: readonly Diagram[]): PlannedFile[] {
  const place = absolutePath(io.folder, out);
  if (!isFolder(io, out, place)) {
    if (diagrams.length > 1) {
      throw new CannotRun(
        `There are ${diagrams.length} diagrams, but '${out}' is one file: choose one journey with --journey, or name a folder.`,
      );
    }
    return diagrams.map(({ text }) => ({ path: place, text }));
  }
  const twice = diagrams.find((one, i) => diagrams.findIndex(({ name }) => name === one.name) < i);
  if (twice !== undefined) {
    throw new CannotRun(
      `Two diagrams are called '${twice.name}', so they would be one file: choose one of the files they stand in.`,
    );
  }
  return diagrams.map(({ name, text }) => ({ path: `${place}/${name || 'unnamed'}.mmd`, text }));
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
    for (const { path: to, text, mode } of files) {
      current = to;
      const from = `${to}.${process.pid}.tmp`;
      mkdirSync(path.dirname(to), { recursive: true });
      // 'wx' refuses to write through a link or over a file that somebody else has put there, and that then stays.
      closeSync(openSync(from, 'wx'));
      written.push({ from, to });
      writeFileSync(from, text);
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

function isFolder(io: Io, out: string, place: string): boolean {
  const kind = io.fs.kindOf(place);
  if (kind !== undefined) return kind === 'folder';
  return /[/\\]$/.test(out) || path.extname(out) === '';
}
