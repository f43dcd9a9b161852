import { chmodSync, chownSync, rmSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { shownPath } from '../paths.ts';
import { heedSignals } from './heed-signals.ts';
import { makeFolders } from './make-folders.ts';
import { putInPlace } from './put-in-place.ts';
import { type Target, targetOf } from './target.ts';
import { notWritten } from './why-not-written.ts';

/** A file that is to be written, with an absolute path. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Takes back what was done. */
export type Undo = () => void;

/**
 * Writes all files whole, or none: each goes into a new file beside its place first, and onto the disk, and takes its
 * place only once all are there. Folders on the way are made. Whoever may read and write a file that was there stays the
 * same; of a link, what it leads to is written, as far as that stands in the same folder. What fails, or is broken off
 * with Ctrl+C, leaves everything as it was.
 *
 * @param onlyNew whether nothing may be written over, whoever puts it there meanwhile
 * @throws CannotRun naming what could not be written, and why
 */
export async function writeFiles(
  io: Io,
  files: readonly PlannedFile[],
  { onlyNew = false }: { readonly onlyNew?: boolean } = {},
): Promise<void> {
  const targets = files.map((file) => ({ ...file, ...targetOf(io, file.path, onlyNew) }));
  const undo: Undo[] = [];
  const signals = heedSignals();
  let current = '';
  try {
    const waiting: { from: string; to: string; path: string }[] = [];
    for (const target of targets) {
      current = target.path;
      if (target.isDevice) await writeStraight(target);
      else waiting.push({ from: await writeBeside(target, undo), to: target.place, path: current });
      if (signals.heard !== undefined) throw new CannotRun('Writing was broken off, so nothing was changed.');
    }
    // Nothing waits from here on, so no signal comes between two files.
    const isAlone = waiting.length === 1;
    const done = waiting.map(({ from, to, path: file }) => {
      current = file;
      return putInPlace(from, to, undo, { onlyNew, isAlone });
    });
    for (const forget of done) forget();
  } catch (error) {
    for (const step of undo.reverse()) attempt(step);
    throw error instanceof CannotRun ? error : notWritten(shownPath(io.folder, current), current, error);
  } finally {
    signals.end();
  }
}

/** Undoing goes on, whatever of it fails. */
function attempt(step: Undo): void {
  try {
    step();
  } catch {
    // What cannot be taken back stays; the first failure is the one to tell of.
  }
}

/** A device or a pipe holds nothing old, and nothing can take its place. */
async function writeStraight({ place, content }: Target & PlannedFile): Promise<void> {
  const file = await open(place, 'w');
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
}

/** Gives the path of the new file, which has all of the content and the rights of the old one. */
async function writeBeside({ place, old, content }: Target & PlannedFile, undo: Undo[]): Promise<string> {
  const folder = path.dirname(place);
  makeFolders(folder, undo);
  const { file, from } = await newFile(folder, old === undefined ? 0o666 : 0o600);
  undo.push(() => rmSync(from, { force: true }));
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  if (old !== undefined) takeOver(from, old);
  return from;
}

/** 'wx' refuses to write through a link or over a file that somebody else has put there, and that then stays. */
async function newFile(folder: string, mode: number) {
  for (let number = 0; ; number += 1) {
    const from = path.join(folder, `.waymark-${process.pid}-${number}.tmp`);
    try {
      return { file: await open(from, 'wx', mode), from };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

function takeOver(file: string, { uid, gid, mode }: Stats): void {
  // Only an administrator may give a file away; for others it is theirs already, or becomes theirs.
  if (process.getuid?.() === 0) attempt(() => chownSync(file, uid, gid));
  chmodSync(file, mode & 0o7777);
}
