import { openProject, type Rules, type Snapshot, withRules } from '../language/index.ts';
import {
  type FileProblem,
  findProjectRoot,
  findProjects,
  type ProjectFiles,
  parentOf,
  type Settings,
  within,
} from '../server/workspace/files/index.ts';
import { CannotRun } from './cannot-run.ts';
import type { Io } from './io.ts';
import { absolutePath, shownPath, standardInput } from './paths.ts';

/** A whole project; its files are named by their absolute path, or `standardInput`. */
export interface LoadedProject {
  /** The folder that it starts in: absolute. */
  readonly root: string;
  readonly settings: Settings;
  readonly snapshot: Snapshot;
}

export interface LoadedProjects {
  readonly projects: readonly LoadedProject[];
  /** Whether a file is among the paths that were asked for. */
  wants(file: string): boolean;
  /** Files that were asked for by name, and that `.gitignore` or `waymark.json` leave out. */
  readonly leftOut: readonly string[];
}

/**
 * The projects that the given paths belong to, each read whole, since names resolve in all of it. `-` is
 * standard input, taken as one more file of the current folder's project.
 *
 * @param known projects in an earlier state: what is the same in them is not read anew
 * @throws CannotRun where a path is missing or something of a project cannot be read
 */
export async function loadProjects(
  io: Io,
  paths: readonly string[],
  today: string,
  known: readonly LoadedProject[] = [],
): Promise<LoadedProjects> {
  const targets = paths.map((typed) => targetOf(io, typed));
  const piped = targets.find(({ path }) => path === standardInput);
  const pipedText = piped === undefined ? undefined : await readPiped(io);
  const projects = projectsOf(io, targets).map((project): LoadedProject => {
    const changes = readFiles(io, project);
    if (pipedText !== undefined && project.root === piped?.root) {
      changes.push({ uri: standardInput, text: pipedText });
    }
    const { root, settings } = project;
    const earlier = known.find((it) => it.root === root)?.snapshot;
    return { root, settings, snapshot: opened(changes, settings.rules, today, earlier) };
  });
  const isRead = (file: string): boolean => projects.some(({ snapshot }) => snapshot.files.has(file));
  return {
    projects,
    wants: (file) => targets.some(({ path }) => within(path, file)),
    leftOut: targets.filter(({ path, kind }) => kind === 'file' && !isRead(path)).map(({ path }) => path),
  };
}

function opened(
  files: readonly { readonly uri: string; readonly text: string }[],
  rules: Rules,
  today: string,
  earlier: Snapshot | undefined,
): Snapshot {
  if (earlier === undefined) return openProject({ today, rules }).update(files).snapshot;
  const names = new Set(files.map(({ uri }) => uri));
  const gone = [...earlier.files.keys()].filter((uri) => !names.has(uri));
  const changes = [...gone.map((uri) => ({ uri, text: undefined })), ...files];
  return withRules(earlier, rules).update(changes).snapshot;
}

/**
 * The files below the given paths, as `loadProjects` would take them, without reading any of them; standard input is
 * none of them.
 *
 * @throws CannotRun where a path is missing or a folder cannot be listed
 */
export function listFiles(
  io: Io,
  paths: readonly string[],
): { readonly files: readonly string[]; readonly leftOut: readonly string[] } {
  const targets = paths.map((typed) => targetOf(io, typed));
  const wants = (file: string) => targets.some(({ path }) => within(path, file));
  const projects = projectsOf(io, targets);
  for (const { path, problem } of projects.flatMap(({ unlisted }) => unlisted)) {
    if (wants(path)) throw unreadable(shownPath(io.folder, path), problem);
  }
  const files = [...new Set(projects.flatMap((project) => project.files))].filter(wants).sort();
  const isLeftOut = ({ path, kind }: Target) => kind === 'file' && !files.includes(path);
  return { files, leftOut: targets.filter(isLeftOut).map(({ path }) => path) };
}

/** One of the given paths, and the root of the project it belongs to. */
interface Target {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'standard input';
  readonly root: string;
}

function targetOf(io: Io, typed: string): Target {
  if (typed === '-') {
    const root = findProjectRoot(io.fs, io.folder, io.folder);
    return { path: standardInput, kind: 'standard input', root };
  }
  // Where a script's variable is not set, nobody means the current folder.
  if (typed === '')
    throw new CannotRun("A path is empty: name a file or a folder, or '.' for the current one.");
  const path = absolutePath(io.folder, typed);
  const kind = io.fs.kindOf(path);
  if (kind === undefined) throw nothingToRead(io, path, typed);
  if (kind === 'folder') return { path, kind, root: findProjectRoot(io.fs, path, path) };
  if (!path.toLowerCase().endsWith('.journey')) throw new CannotRun(`'${typed}' is no .journey file.`);
  // A file alone says nothing of how far its project reaches: without settings, the current folder does.
  const folder = parentOf(path) ?? path;
  const root = findProjectRoot(io.fs, folder, within(io.folder, path) ? io.folder : folder);
  return { path, kind, root };
}

/** Why there is neither a file nor a folder at a path. */
function nothingToRead(io: Io, path: string, typed: string): CannotRun {
  const read = io.fs.readText(path);
  if ('text' in read || read.problem.kind === 'missing') {
    return new CannotRun(`There is no file or folder '${typed}'.`);
  }
  return unreadable(`'${typed}'`, read.problem);
}

/** Every project that a target stands in, or that stands in a target, once. */
function projectsOf(io: Io, targets: readonly Target[]): ProjectFiles[] {
  const roots = [...new Set(targets.map(({ root }) => root))];
  const found = new Map<string, ProjectFiles>();
  for (const root of roots.filter((root) => !belongsToAnother(io, root, roots))) {
    for (const project of findProjects(io.fs, root)) found.set(project.root, project);
  }
  return [...found.values()].filter((project) =>
    targets.some(({ path, root }) => root === project.root || within(path, project.root)),
  );
}

/** `waymark check brand.journey journeys`, without settings, is about one project: that of the outer folder. */
function belongsToAnother(io: Io, root: string, roots: readonly string[]): boolean {
  const hasSettings = findProjectRoot(io.fs, root, '') !== '';
  return !hasSettings && roots.some((other) => other !== root && within(other, root));
}

function readFiles(io: Io, { files, unlisted }: ProjectFiles): { uri: string; text: string }[] {
  for (const { path, problem } of unlisted) throw unreadable(shownPath(io.folder, path), problem);
  return files.flatMap((path) => {
    const read = io.fs.readText(path);
    if ('text' in read) return [{ uri: path, text: read.text }];
    // It was there a moment ago, and is gone: as if it had been gone before.
    if (read.problem.kind === 'missing') return [];
    throw unreadable(shownPath(io.folder, path), read.problem);
  });
}

/**
 * All of standard input.
 *
 * @throws CannotRun where it is no text
 */
export async function readPiped(io: Io): Promise<string> {
  const read = await io.readStandardInput();
  if ('problem' in read) throw unreadable('Standard input', read.problem);
  return read.text;
}

/** Why something cannot be read, in one line. */
export function unreadable(name: string, { message }: FileProblem): CannotRun {
  return new CannotRun(`${name} cannot be read. ${message}`);
}
