import { finish, type Steps } from '../../../language/index.ts';
import { type Excludes, excludes } from './exclude-globs.ts';
import type { Entry, FileProblem, FileSource } from './file-source.ts';
import { type IgnoreRules, rulesAbove } from './ignore-rules.ts';
import { joinPath, parentOf, relativePath, within } from './paths.ts';
import { findRepository, gitFolderOf, type Repository, trackedPaths } from './repository.ts';
import { settingsFileName } from './settings.ts';

export interface JourneyFiles {
  /** The `.journey` files of this project, in code unit order of their paths. */
  readonly files: readonly string[];
  /** Folders below that hold a `waymark.json` and are projects of their own; their files are left out. */
  readonly innerProjects: readonly string[];
  /** Folders that could not be listed. */
  readonly unlisted: readonly Unlisted[];
}

export interface Unlisted {
  readonly path: string;
  readonly problem: FileProblem;
}

/**
 * All `.journey` files below a folder, as git would list them: without what `.gitignore` files and
 * `.git/info/exclude` ignore (unless git tracks it), without nested repositories, links to folders not
 * followed, links to files read. Outside a repository, `.gitignore` files count from `folder` down.
 *
 * `exclude` holds the globs of `waymark.json`, read from `folder`: `drafts` leaves out the folder and all in
 * it, `old/*` what stands right in it.
 */
export function listJourneyFiles(fs: FileSource, folder: string, exclude: readonly string[]): JourneyFiles {
  return listFilesEnding(fs, folder, ['.journey'], exclude);
}

/** The same in steps, an entry of a folder each, for whoever has other things to do in between. */
export function listingJourneyFiles(
  fs: FileSource,
  folder: string,
  exclude: readonly string[],
): Steps<JourneyFiles> {
  return listing(fs, folder, ['.journey'], exclude);
}

/** The same for files with other endings, each in lower case and with its dot. */
export function listFilesEnding(
  fs: FileSource,
  folder: string,
  endings: readonly string[],
  exclude: readonly string[] = [],
): JourneyFiles {
  return finish(listing(fs, folder, endings, exclude));
}

function* listing(
  fs: FileSource,
  folder: string,
  endings: readonly string[],
  exclude: readonly string[],
): Steps<JourneyFiles> {
  const repository = findRepository(fs, folder);
  const excluded = excluder(folder, exclude);
  const found = yield* walk(fs, folder, rulesAbove(fs, repository, folder), excluded, endings);
  if (repository !== undefined && found.ignoredSome) {
    const tracked = endings.flatMap((ending) => trackedBelow(fs, repository, folder, ending));
    for (const path of tracked) if (!excluded(path)) found.files.add(path);
  }
  return {
    // The default order of strings is that of their code units.
    files: [...found.files].sort(),
    innerProjects: found.innerProjects.sort(),
    unlisted: found.unlisted,
  };
}

function excluder(folder: string, exclude: readonly string[]): Excludes {
  if (exclude.length === 0) return () => false;
  const matches = excludes(exclude);
  return (path) => matches(relativePath(folder, path));
}

interface Found {
  readonly files: Set<string>;
  readonly innerProjects: string[];
  readonly unlisted: Unlisted[];
  ignoredSome: boolean;
}

function* walk(
  fs: FileSource,
  top: string,
  rulesOfTop: IgnoreRules,
  excluded: Excludes,
  endings: readonly string[],
): Steps<Found> {
  const found: Found = { files: new Set(), innerProjects: [], unlisted: [], ignoredSome: false };
  const waiting = [{ folder: top, rules: rulesOfTop }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { folder } = next;
    const listed = fs.list(folder);
    if ('problem' in listed) {
      found.unlisted.push({ path: folder, problem: listed.problem });
      continue;
    }
    if (folder !== top && standsAlone(fs, folder, listed.entries, found)) continue;
    const rules = next.rules.inFolder(folder, listed.entries);
    for (const entry of listed.entries) {
      const path = joinPath(folder, entry.name);
      const kind = wantedKind(fs, path, entry, endings);
      yield;
      if (kind === undefined || excluded(path)) continue;
      if (rules.ignores(path, kind)) found.ignoredSome = true;
      else if (kind === 'folder') waiting.push({ folder: path, rules });
      else found.files.add(path);
    }
  }
  return found;
}

/** Whether a folder below is a repository or a project of its own; a project is noted. */
function standsAlone(fs: FileSource, folder: string, entries: readonly Entry[], found: Found): boolean {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('.git') && gitFolderOf(fs, folder) !== undefined) return true;
  if (!names.has(settingsFileName)) return false;
  if (fs.kindOf(joinPath(folder, settingsFileName)) !== 'file') return false;
  found.innerProjects.push(folder);
  return true;
}

function wantedKind(
  fs: FileSource,
  path: string,
  { name, kind }: Entry,
  endings: readonly string[],
): 'file' | 'folder' | undefined {
  if (kind === 'folder') return name === '.git' ? undefined : 'folder';
  // Editors open `MAP.JOURNEY` as a journey too.
  if (!endings.some((ending) => name.toLowerCase().endsWith(ending))) return undefined;
  return kind === 'file' || fs.kindOf(path) === 'file' ? 'file' : undefined;
}

/** Files below `folder` that git tracks, which it therefore lists although a rule ignores them. */
function trackedBelow(fs: FileSource, repository: Repository, folder: string, ending: string): string[] {
  return trackedPaths(fs, repository, ending).filter(
    (path) => within(folder, path) && fs.kindOf(path) === 'file' && !inInnerProject(fs, folder, path),
  );
}

function inInnerProject(fs: FileSource, folder: string, path: string): boolean {
  for (let at = parentOf(path); at !== undefined && at !== folder; at = parentOf(at)) {
    if (fs.kindOf(joinPath(at, settingsFileName)) === 'file') return true;
  }
  return false;
}
