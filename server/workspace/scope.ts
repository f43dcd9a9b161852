import {
  type FileSource,
  findProjectRoot,
  findProjects,
  joinPath,
  noSettings,
  type ProjectFiles,
  settingsFileName,
  within,
} from './files/index.ts';
import type { ProjectSettings } from './project.ts';
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
  return { folder, deep, root: findProjectRoot(fs, folder, folder), stale: true, projects: [] };
}

/** Brings a scope up to what is on disk. */
export function lookThrough(fs: FileSource, uris: Uris, scope: Scope): void {
  scope.stale = false;
  scope.root = findProjectRoot(fs, scope.folder, scope.folder);
  const found = isDeep(fs, scope) ? findProjects(fs, scope.root) : [filesBeside(fs, scope.root)];
  scope.projects = found.map(({ root, settings, files }) => ({
    root: uris.ofPath(root),
    settings: settings.path === undefined ? undefined : { ...settings, uri: uris.ofPath(settings.path) },
    files: new Set(files.map((path) => uris.ofPath(path))),
  }));
}

/** Whether all below a scope's root belongs to it: a `waymark.json` makes any folder the root of all below. */
export function isDeep(fs: FileSource, scope: Scope): boolean {
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
    files: paths.filter((path) => path.endsWith('.journey') && fs.kindOf(path) === 'file'),
    unlisted: [],
  };
}
