import {
  type FileSource,
  findProjectRoot,
  isJourneyName,
  isVirtual,
  parentOf,
  within,
} from './files/index.ts';
import { findRepository } from './files/repository.ts';
import {
  covering,
  isDeep,
  isUnclear,
  lookThrough,
  type ProjectOnDisk,
  type Scope,
  scopeOf,
} from './scope.ts';
import type { Uris } from './uris.ts';

/** Where a file belongs: a project's root, and whether it is a file that its project leaves out. */
export interface Home {
  readonly root: string;
  readonly silent: boolean;
}

/** A folder outside the workspace that matters, by its canonical URI. */
export interface OutsideFolder {
  readonly uri: string;
  /** Whether all below matters, or only the files right in it. */
  readonly deep: boolean;
}

/**
 * Which folders are looked through, and which files on disk belong to which project. Workspace folders count
 * with all that is below them. An open document outside all of them brings in the project it stands in, or,
 * where there is none, the files beside it: looking through all of somebody's home folder would help nobody.
 * One in a repository of its own inside a workspace folder brings in the project there, or all the repository.
 */
export class Scopes {
  readonly #fs: FileSource;
  readonly #uris: Uris;
  readonly #workspace = new Map<string, Scope>();
  readonly #broughtIn = new Map<string, Scope>();

  constructor(fs: FileSource, uris: Uris) {
    this.#fs = fs;
    this.#uris = uris;
  }

  add(folder: string): void {
    if (!this.#workspace.has(folder)) this.#workspace.set(folder, scopeOf(this.#fs, folder, true));
  }

  delete(folder: string): void {
    this.#workspace.delete(folder);
  }

  /** Makes sure that the projects of all open documents are looked through, and no others outside the workspace. */
  cover(documents: Iterable<string>): void {
    const wanted = new Map<string, boolean>();
    for (const path of documents) {
      const brought = this.#broughtInBy(path);
      if (brought !== undefined) wanted.set(brought.root, brought.deep);
    }
    for (const [root, deep] of wanted) {
      if (!this.#broughtIn.has(root)) this.#broughtIn.set(root, scopeOf(this.#fs, root, deep));
    }
    for (const root of this.#broughtIn.keys()) if (!wanted.has(root)) this.#broughtIn.delete(root);
  }

  /** What is on disk around this path may have changed. Without a path: anywhere. */
  markStale(path?: string): void {
    for (const scope of this.#all()) if (path === undefined || within(scope.root, path)) scope.stale = true;
  }

  /** What was looked at already, where looking through is under way, may have changed around this path. */
  markOverrun(path: string): void {
    for (const scope of this.#all()) {
      if (scope.looking === undefined) continue;
      if (within(scope.root, path) || within(path, scope.root)) scope.stale = true;
    }
  }

  /** Whether the project at this root may have files that are not known yet. */
  isStale(root: string): boolean {
    const path = this.#uris.pathOf(root);
    return path !== undefined && this.#all().some((scope) => isUnclear(scope) && within(scope.root, path));
  }

  /** Whether there may be files anywhere that are not known yet. */
  get areUnclear(): boolean {
    return this.#all().some(isUnclear);
  }

  /** Looks through one folder as far as it comes, and says whether it is done; undefined when none was left. */
  refreshOne(isOver: () => boolean): { readonly isDone: boolean } | undefined {
    const scope = this.#all().find(isUnclear);
    if (scope === undefined) return undefined;
    lookThrough(this.#fs, this.#uris, scope, isOver);
    return { isDone: !isUnclear(scope) };
  }

  /** All projects seen on disk. One root may come up more than once. */
  projects(): ProjectOnDisk[] {
    return this.#all().flatMap(({ projects }) => projects);
  }

  /** All files and settings files seen on disk. */
  known(): string[] {
    return this.projects().flatMap(({ files, settings }) => [...files, ...(settings ? [settings.uri] : [])]);
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
    // What is no file at all is an earlier state of one, shown beside it; only a new text speaks for itself.
    const alone = { root: uri, silent: path === undefined && !uri.startsWith('untitled:') };
    if (path === undefined || !isJourneyName(path)) return alone;
    if (this.#isOfOthers(path)) return { ...alone, silent: true };
    const folder = parentOf(path) ?? path;
    const scope = covering(this.#all(), path);
    const leftOut = scope !== undefined && !isUnclear(scope) && this.#fs.kindOf(path) === 'file';
    if (leftOut) return { ...alone, silent: true };
    const root = findProjectRoot(this.#fs, folder, scope?.root ?? folder);
    return { root: this.#uris.ofPath(root), silent: false };
  }

  /** Takes a file off the list that is no longer on disk. */
  drop(uri: string): void {
    for (const { files } of this.projects()) files.delete(uri);
  }

  /** What is looked through but lies outside all workspace folders, so that no editor watches it unasked. */
  outside(): OutsideFolder[] {
    const folders = [...this.#workspace.keys()];
    return this.#all()
      .filter(({ root }) => !folders.some((folder) => within(folder, root)))
      .map((scope) => ({ uri: this.#uris.ofPath(scope.root), deep: isDeep(this.#fs, scope) }));
  }

  #all(): Scope[] {
    return [...this.#workspace.values(), ...this.#broughtIn.values()];
  }

  /**
   * Whether a file is on no disk, and outside the folders that are open: in a review, the state before a change comes
   * so. What is wrong with that is nobody's task.
   */
  #isOfOthers(path: string): boolean {
    const folders = [...this.#workspace.keys()];
    return isVirtual(path) && folders.length > 0 && !folders.some((folder) => within(folder, path));
  }

  /** The root of what a document brings in; nothing where a workspace folder has it already. */
  #broughtInBy(path: string): { root: string; deep: boolean } | undefined {
    const folder = parentOf(path) ?? path;
    const scope = covering(this.#workspace.values(), path);
    if (this.#isOfOthers(path)) return undefined;
    if (scope === undefined) return { root: findProjectRoot(this.#fs, folder, folder), deep: false };
    const repository = findRepository(this.#fs, folder)?.root;
    const isInner = repository !== undefined && repository !== scope.root && within(scope.root, repository);
    return isInner ? { root: findProjectRoot(this.#fs, folder, repository), deep: true } : undefined;
  }
}
