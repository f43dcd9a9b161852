import { formatText, harmless, harmlessLines } from '../../language/index.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { shownPath, standardInput } from '../paths.ts';
import { listFiles, readPiped, unreadable } from '../projects.ts';
import { strayLink } from '../writing/target.ts';
import { type PlannedFile, writeFiles } from '../writing/write-files.ts';

export interface FormatOptions {
  readonly paths: readonly string[];
  readonly check: boolean;
  readonly sortProperties: boolean;
}

/**
 * Puts files into their usual form, in their place; standard input goes to standard output. The names of those that
 * change go to standard output, what else there is to say to standard error.
 *
 * @returns 1 where `check` is asked for and something would change, else 0
 * @throws CannotRun where something cannot be read or written; then nothing is
 */
export async function format(io: Io, options: FormatOptions): Promise<number> {
  if (options.paths.includes('-')) return formatPiped(io, options);
  const { files: found, leftOut } = listFiles(io, options.paths);
  const files = found.filter((path) => !isAstray(io, path));
  for (const path of leftOut) {
    const name = harmless(shownPath(io.folder, path));
    io.err(`'${name}' was not formatted: .gitignore or waymark.json leaves it out.\n`);
  }
  const changed = files.flatMap((path) => changeOf(io, path, options));
  if (!options.check) await writeFiles(io, changed);
  for (const { path } of changed) io.out(`${harmless(shownPath(io.folder, path))}\n`);
  const isTold = found.length > files.length || leftOut.length > 0;
  if (files.length > 0 || !isTold) io.err(`${summary(files.length, changed.length, options)}\n`);
  return options.check && changed.length > 0 ? 1 : 0;
}

/** Says so of a link that leads out of the folder: what it leads to is not for whoever made the link to change. */
function isAstray(io: Io, path: string): boolean {
  const place = strayLink(io.folder, path);
  if (place === undefined) return false;
  const name = harmless(shownPath(io.folder, path));
  io.err(`'${name}' was not formatted: it is a link that leads to ${harmless(place)}.\n`);
  return true;
}

function changeOf(io: Io, path: string, options: FormatOptions): PlannedFile[] {
  const read = io.fs.readText(path);
  if ('problem' in read) {
    // It was there a moment ago, and is gone: there is nothing left to format.
    if (read.problem.kind === 'missing') return [];
    throw unreadable(shownPath(io.folder, path), read.problem);
  }
  const text = formatText(read.text, options);
  if (text === read.text) return [];
  // Reading drops the mark; where there was one, it stays.
  const hasMark = [0xef, 0xbb, 0xbf].every((byte, index) => io.fs.readBytes(path)?.[index] === byte);
  return [{ path, content: hasMark ? `\uFEFF${text}` : text }];
}

async function formatPiped(io: Io, options: FormatOptions): Promise<number> {
  if (options.paths.length > 1) {
    throw new CannotRun("Standard input goes to standard output: name no files beside '-'.");
  }
  const text = await readPiped(io);
  const formatted = formatText(text, options);
  if (!options.check) io.out(io.isTerminal ? harmlessLines(formatted) : formatted);
  else if (formatted !== text) io.out(`${standardInput}\n`);
  return options.check && formatted !== text ? 1 : 0;
}

function summary(files: number, changed: number, { paths, check }: FormatOptions): string {
  if (files === 0) {
    const places = paths.map((path) => (path === '.' ? 'this folder' : `'${harmless(path)}'`));
    return `There is no .journey file in ${places.join(' or ')} yet.`;
  }
  const all = files === 1 ? '1 file' : `${files} files`;
  if (changed === 0) return `${all} looked at, and all is formatted already.`;
  if (check) return `${changed} of ${all} would change: 'waymark format' does it.`;
  return `${changed} of ${all} changed.`;
}
