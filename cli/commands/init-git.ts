import { lstatSync } from 'node:fs';
import { harmless } from '../../language/index.ts';
import { CannotRun } from '../cannot-run.ts';
import { openRepository } from '../git/repository.ts';
import { isForeign, missingLine, withLine } from '../git-setup/attributes.ts';
import { blockHeads, textconv } from '../git-setup/driver.ts';
import { attributesIn, foreignEnds, missingIn, writeSettings } from '../git-setup/look.ts';
import type { Io } from '../io.ts';
import { absolutePath, shownPath } from '../paths.ts';
import { writeFiles } from '../writing/write-files.ts';

export interface InitGitOptions {
  readonly folder: string;
  /** Whether git asks Waymark for the text of journeys. */
  readonly textconv: boolean;
  /** How Waymark is started: a program and what stands behind it. */
  readonly program: readonly string[];
}

/**
 * Tells git, in one repository, how to show what changed in a journey: a line in `.gitattributes`, and a section of the
 * repository's own configuration. Both, or nothing; what is there already stays.
 *
 * @returns 0
 * @throws CannotRun where there is no repository, or somebody has told git otherwise
 */
export async function initGit(io: Io, options: InitGitOptions): Promise<number> {
  const root = rootOf(io, options.folder);
  const file = `${root}/.gitattributes`;
  refuseLink(io, file);
  const known = attributesIn(root, io.env);
  if (isForeign(known)) {
    throw new CannotRun(
      `This repository compares journeys in a way of its own (diff: ${known.diff}), so nothing was changed. Take that out of ${shownPath(io.folder, file)} first.`,
    );
  }
  const foreign = foreignEnds(root, io.env);
  const line = missingLine(known, foreign > 0);
  const settings = missingIn(root, io.env, [
    blockHeads,
    ...(options.textconv ? [textconv(options.program)] : []),
  ]);
  const undo = writeSettings(root, io.env, settings);
  if (line !== undefined) await append(io, file, line, undo);
  io.out(`${[...said(io, file, line, settings), ...warning(line, foreign), ...undoing].join('\n')}\n`);
  return 0;
}

function rootOf(io: Io, typed: string): string {
  const folder = absolutePath(io.folder, typed);
  const shown = typed === '.' ? 'This folder' : `'${harmless(typed)}'`;
  if (io.fs.kindOf(folder) !== 'folder') throw new CannotRun(`There is no folder '${typed}'.`);
  const repository = openRepository(folder, io.env);
  if (repository === undefined)
    throw new CannotRun(`${shown} belongs to no git repository: 'git init' makes one.`);
  if (repository.isBare)
    throw new CannotRun(`${shown} is a repository without files: run this in a clone of it.`);
  return repository.root;
}

/** Git reads no attributes through a link, and writing would take its place. */
function refuseLink(io: Io, file: string): void {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined || found.isFile()) return;
  throw new CannotRun(
    `'${shownPath(io.folder, file)}' is no ordinary file, so git does not read it: put one in its place.`,
  );
}

async function append(io: Io, file: string, line: string, undo: () => void): Promise<void> {
  const content = withLine(io.fs.readBytes(file), line);
  try {
    await writeFiles(io, [{ path: file, content }]);
  } catch (error) {
    undo();
    throw error;
  }
}

function said(
  io: Io,
  file: string,
  line: string | undefined,
  settings: readonly { key: string }[],
): string[] {
  if (line === undefined && settings.length === 0) return ['All of it was set up already.'];
  const name = harmless(shownPath(io.folder, file));
  return [
    'Git now names the touchpoint around each change of a journey:',
    ...(line === undefined ? [] : [`  ${name} has '${line}'. Commit it, so that everybody has it.`]),
    ...settings.map(
      ({ key }) => `  ${key} is set in this clone. Everybody runs this command once in theirs.`,
    ),
  ];
}

function warning(line: string | undefined, foreign: number): string[] {
  if (line === undefined || foreign === 0) return [];
  const count = foreign === 1 ? '1 journey is' : `${foreign} journeys are`;
  return [`Line ends stay as they are, since ${count} kept with those of Windows. docs/git.md tells more.`];
}

const undoing = [
  '',
  "To undo it: 'git config --local --remove-section diff.journey', and take the line out of .gitattributes.",
];
