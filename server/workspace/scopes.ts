import {
  type FileSystem,
  findProjectRoot,
  findProjects,
  joinPath,
  type ProjectFiles,
  parentOf,
  settingsFileName,
  within,
} from './files/index.ts';
import type { ProjectSettings } from './project.ts';
import type { Uris } from './uris.ts';

/** One project as the disk shows it; `root` and `files` are canonical URIs. */
export interface ProjectOnDisk {
  readonly root: string;
  readonly settings: ProjectSettings | undefined;
  readonly files: Set<string>;
}

/** Where a file belongs: a project's root, and whether it is a file that its project leaves out. */
export interface Home {
  readonly root: string;
  readonly silent: boolean;
}

/** A folder that is looked through for projects. */
interface Scope {
  readonly folder: string;
  /** The project root that the folder stands in: itself, or a folder above it that holds a `waymark.json`. */
  root: string;
  /** Whether what is on disk may differ from `projects`. */
  stale: boolean;
  projects: readonly ProjectOnDisk[];
}

/**
 * Which folders are looked through, and which files on disk belong to which project. Workspace folders count
 * with all that is below them. An open document outside all of them brings in the project it stands in, or,
 * where there is none, the files beside it: looking through all of somebody's home folder would help nobody.
 */
export class Scopes {
  readonly #fs: FileSystem;
  readonly #uris: Uris;
  readonly #workspace = new Map<string, Scope>();
  readonly #outside = new Map<string, Scope>();

  constructor(fs: FileSystem, uris: Uris) {
    this.#fs = fs;
    this.#uris = uris;
  }

  add(folder: string): void {
    if (this.#workspace.has(folder)) return;
    this.#workspace.set(folder, this.#scope(folder, findProjectRoot(this.#fs, folder, folder)));
  }

  delete(folder: string): void {
    this.#workspace.delete(folder);
  }

  /** Makes sure that the projects of all open documents are looked through, and no others outside the workspace. */
  cover(documents: Iterable<string>): void {
    const wanted = new Set<string>();
    for (const path of documents) {
      const folder = parentOf(path);
      if (folder === undefined || covering(this.#workspace.values(), path) !== undefined) continue;
      const root = findProjectRoot(this.#fs, folder, folder);
      wanted.add(root);
      if (!this.#outside.has(root)) this.#outside.set(root, this.#scope(root, root));
    }
    for (const root of this.#outside.keys()) if (!wanted.has(root)) this.#outside.delete(root);
  }

  /** What is on disk around this path may have changed. Without a path: anywhere. */
  markStale(path?: string): void {
    for (const scope of this.#all()) if (path === undefined || within(scope.root, path)) scope.stale = true;
  }

  /** Whether the project at this root may have files that are not known yet. */
  isStale(root: string): boolean {
    const path = this.#uris.pathOf(root);
    return path !== undefined && this.#all().some((scope) => scope.stale && within(scope.root, path));
  }

  /** Looks through one stale folder. False when none was left. */
  refreshOne(): boolean {
    const scope = this.#all().find(({ stale }) => stale);
    if (scope === undefined) return false;
    scope.stale = false;
    scope.root = findProjectRoot(this.#fs, scope.folder, scope.folder);
    scope.projects = this.#lookThrough(scope).map((project) => this.#onDisk(project));
    return true;
  }

  /** All projects seen on disk. One root may come up more than once. */
  projects(): ProjectOnDisk[] {
    return this.#all().flatMap(({ projects }) => projects);
  }

  /** The innermost project that each file on disk belongs to. */
  homes(): Map<string, Home> {
    const homes = new Map<string, Home>();
    for (const { root, files } of this.projects()) {
      for (const uri of files) {
        const other = homes.get(uri);
        if (other === undefined || other.root.length < root.length) homes.set(uri, { root, silent: false });
      }
    }
    return homes;
  }

  /** Where an open document belongs that is not (yet) among the files on disk. */
  homeOf(uri: string): Home {
    const path = this.#uris.pathOf(uri);
    const alone = { root: uri, silent: false };
    if (path === undefined || !path.endsWith('.journey')) return alone;
    const folder = parentOf(path) ?? path;
    const scope = covering(this.#all(), path);
    const leftOut = scope !== undefined && !scope.stale && this.#fs.kindOf(path) === 'file';
    if (leftOut) return { ...alone, silent: true };
    return {
      root: this.#uris.ofPath(findProjectRoot(this.#fs, folder, scope?.root ?? folder)),
      silent: false,
    };
  }

  /** Takes a file off the list that is no longer on disk. */
  drop(uri: string): void {
    for (const { files } of this.projects()) files.delete(uri);
  }

  #all(): Scope[] {
    return [...this.#workspace.values(), ...this.#outside.values()];
  }

  #scope(folder: string, root: string): Scope {
    return { folder, root, stale: true, projects: [] };
  }

  #lookThrough(scope: Scope): readonly ProjectFiles[] {
    const alone = this.#outside.get(scope.folder) === scope && !this.#holdsSettings(scope.root);
    return alone ? [this.#filesBeside(scope.root)] : findProjects(this.#fs, scope.root);
  }

  #holdsSettings(folder: string): boolean {
    return this.#fs.kindOf(joinPath(folder, settingsFileName)) === 'file';
  }

  #filesBeside(root: string): ProjectFiles {
    const listed = this.#fs.list(root);
    const files = 'entries' in listed ? listed.entries.map(({ name }) => joinPath(root, name)) : [];
    return {
      root,
      settings: { path: undefined, text: '', exclude: [], problems: [] },
      files: files.filter((path) => path.endsWith('.journey') && this.#fs.kindOf(path) === 'file'),
      unlisted: [],
    };
  }

  #onDisk({ root, settings, files }: ProjectFiles): ProjectOnDisk {
    return {
      root: this.#uris.ofPath(root),
      settings:
        settings.path === undefined ? undefined : { ...settings, uri: this.#uris.ofPath(settings.path) },
      files: new Set(files.map((path) => this.#uris.ofPath(path))),
    };
  }
}

/** The innermost scope that a path lies in. */
function covering(scopes: Iterable<Scope>, path: string): Scope | undefined {
  let innermost: Scope | undefined;
  for (const scope of scopes) {
    if (within(scope.root, path) && scope.root.length >= (innermost?.root.length ?? 0)) innermost = scope;
  }
  return innermost;
}
