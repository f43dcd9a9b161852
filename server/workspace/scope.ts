import type { Steps } from '../../language/index.ts';
import {
  type FileSource,
  findingProjects,
  findProjectRoot,
  isJourneyName,
  joinPath,
  noSettings,
  type ProjectFiles,
  settingsFileName,
  within,
} from './files/index.ts';
import type { ProjectSettings } from './project-settings.ts';
import type { Uris } from './uris.ts';

/** A folder that is looked through for projects. Paths are absolute. */
export interface Scope {
  readonly folder: string;
  /** Whether all below counts, or only the files right in the folder. */
  readonly deep: boolean;
  /** The project root that the folder stands in: itself, or a folder above it that holds a `waymark.json`. */
  root: string;
  /** Whether what is on disk may differ from `projects`. */
  stale: boolean;
  /** Looking through it, where that has begun. */
  looking: Steps<void> | undefined;
  projects: readonly ProjectOnDisk[];
}

/** One project as the disk shows it; `root` and `files` are canonical URIs. */
export interface ProjectOnDisk {
  readonly root: string;
  readonly settings: ProjectSettings | undefined;
  readonly files: Set<string>;
}

/** A scope that is still to be looked through. */
export function scopeOf(fs: FileSource, folder: string, deep: boolean): Scope {
  const root = findProjectRoot(fs, folder, folder);
  return { folder, deep, root, stale: true, looking: undefined, projects: [] };
}

/** Whether there may be files in a scope that are not known yet. */
export function isUnclear({ stale, looking }: Scope): boolean {
  return stale || looking !== undefined;
}

/** Brings a scope up to what is on disk, as far as it comes. */
export function lookThrough(fs: FileSource, uris: Uris, scope: Scope, isOver: () => boolean): void {
  // What changes while it is looked through makes it stale again, and then it is looked through from the start.
  if (scope.stale) scope.looking = looking(fs, uris, scope);
  scope.stale = false;
  do if (scope.looking?.next().done !== false) scope.looking = undefined;
  while (scope.looking !== undefined && !isOver());
}

function* looking(fs: FileSource, uris: Uris, scope: Scope): Steps<void> {
  const root = findProjectRoot(fs, scope.folder, scope.folder);
  const found = isDeep(fs, { deep: scope.deep, root })
    ? yield* findingProjects(fs, root)
    : [filesBeside(fs, root)];
  const projects: ProjectOnDisk[] = [];
  for (const { root, settings, files } of found) {
    const known = new Set<string>();
    for (const path of files) {
      known.add(uris.ofPath(path));
      yield;
    }
    const { path } = settings;
    projects.push({
      root: uris.ofPath(root),
      settings: path === undefined ? undefined : { ...settings, uri: uris.ofPath(path) },
      files: known,
    });
  }
  scope.root = root;
  scope.projects = projects;
}

/** Whether all below a scope's root belongs to it: a `waymark.json` makes any folder the root of all below. */
export function isDeep(fs: FileSource, scope: Pick<Scope, 'deep' | 'root'>): boolean {
  return scope.deep || fs.kindOf(joinPath(scope.root, settingsFileName)) === 'file';
}

/** The innermost scope that a path lies in. */
export function covering(scopes: Iterable<Scope>, path: string): Scope | undefined {
  let innermost: Scope | undefined;
  for (const scope of scopes) {
    if (within(scope.root, path) && scope.root.length >= (innermost?.root.length ?? 0)) innermost = scope;
  }
  return innermost;
}

function filesBeside(fs: FileSource, root: string): ProjectFiles {
  const listed = fs.list(root);
  const paths = 'entries' in listed ? listed.entries.map(({ name }) => joinPath(root, name)) : [];
  return {
    root,
    settings: noSettings,
    files: paths.filter((path) => isJourneyName(path) && fs.kindOf(path) === 'file'),
    unlisted: [],
  };
}
