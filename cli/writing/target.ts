import { accessSync, constants, existsSync, lstatSync, type Stats, statSync } from 'node:fs';
import { parentOf, relativePath, within } from '../../server/workspace/files/index.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { realPath, shownPath } from '../paths.ts';
import { notWritten } from './why-not-written.ts';

/** Where a file is written in truth. */
export interface Target {
  /** With links followed. */
  readonly place: string;
  /** What stands there. */
  readonly old: Stats | undefined;
  /** Whether it is no file but something that takes what is written, such as `/dev/stdout` or a pipe. */
  readonly isDevice: boolean;
}

/**
 * Looks at a place before anything is written there.
 *
 * @throws CannotRun where it is a folder, may not be written, or is a link that leads elsewhere
 */
export function targetOf(io: Io, path: string, onlyNew: boolean): Target {
  const shown = shownPath(io.folder, path);
  const old = statsOf(path);
  if (old?.isDirectory()) throw new CannotRun(`'${shown}' cannot be written: it is a folder.`);
  const isDevice = isNoFile(old);
  if (isDevice && within('/dev', path)) return { place: path, old, isDevice };
  refuseStrayLink(io, path);
  if (onlyNew && old !== undefined) throw new CannotRun(`'${shown}' cannot be written: it is there already.`);
  try {
    // A new file takes the place of the old one, which would go even where it may not be written.
    if (old !== undefined) accessSync(path, constants.W_OK);
  } catch (error) {
    throw notWritten(shown, path, error);
  }
  return { place: isDevice ? path : realPath(path), old, isDevice };
}

/** Whether something is there that takes what is written and is neither file nor folder. */
export function isDevice(path: string): boolean {
  return isNoFile(statsOf(path));
}

function isNoFile(stats: Stats | undefined): boolean {
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/**
 * Whoever made the files may have put links among them: what is written into a folder stays in it, and out of what git
 * keeps for itself. The folder is the current one, or that of a file which stands elsewhere.
 *
 * @throws CannotRun where a link leads out of it, or nowhere
 */
function refuseStrayLink(io: Io, path: string): void {
  const shown = shownPath(io.folder, path);
  if (isLinkToNothing(path)) {
    throw new CannotRun(
      `'${shown}' is a link that leads nowhere, so nothing was written: take it away, or name another place.`,
    );
  }
  const stray = strayLink(io.folder, path);
  if (stray === undefined) return;
  throw new CannotRun(
    `'${shown}' is behind a link that leads to ${stray}, so nothing was written: name that place itself, or take the link away.`,
  );
}

/** Where the links in a path lead to that leave the folder; undefined where none does. */
export function strayLink(current: string, path: string): string | undefined {
  const folder = within(current, path) ? current : (parentOf(path) ?? path);
  const [top, real] = [realPath(folder), realPath(path)];
  if (!within(top, real)) return real;
  const isHidden = isGits(relativePath(top, real)) && !isGits(relativePath(folder, path));
  return isHidden ? real : undefined;
}

function isGits(path: string): boolean {
  return path.split('/').some((part) => part.toLowerCase() === '.git');
}

function isLinkToNothing(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true && !existsSync(path);
  } catch {
    // A path that cannot be looked at cannot be written either, and writing says why.
    return false;
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
