import { decodeText } from './decode-text.ts';
import type { FileSource, ListResult, ReadResult } from './file-source.ts';
import { FileTree } from './file-tree.ts';
import { isJourneyName, joinPath, parentOf, within } from './paths.ts';
import { findProjectRoot } from './projects.ts';
import { settingsFileName } from './settings.ts';
import { tooLarge } from './size-limit.ts';

/** Who can read files that this process cannot: the editor. Paths are as everywhere here. */
export interface FileClient {
  /** The files in a folder, or at any depth below it, that make projects: see `isOfProjects`. Empty where there is no such folder. */
  find(folder: string, deep: boolean): Promise<readonly string[]>;
  /** What files hold, in the order in which they are asked for. */
  read(paths: readonly string[]): Promise<readonly FileContent[]>;
}

export type FileContent =
  | { readonly bytes: Uint8Array }
  | { readonly problem: 'missing' | 'unreadable' | 'too-large' };

export interface BringingOptions {
  /** How many of the files that are asked for are there; called after each answer, with all of them at the end. */
  readonly onBringing?: (brought: number, total: number) => void;
}

/** Whether a file has a say in what a project is. */
export function isOfProjects(path: string): boolean {
  return /\/(?:[^/]*\.journey|waymark\.json|\.gitignore|\.git\/HEAD)$/i.test(path);
}

/** So many files are asked for at once. */
const batch = 100;

/**
 * Files that only the editor can read: those of the browser, of GitHub, of other machines. They are brought here whole
 * before they are needed, so that whoever reads them need not wait. What was not brought is missing.
 */
export class ClientFileSource implements FileSource {
  readonly #client: FileClient;
  readonly #tree = new FileTree<ReadResult>();
  readonly #brought = new Map<string, boolean>();
  readonly #options: BringingOptions;
  /** Files that nobody wanted to wait for. */
  readonly #left = new Set<string>();
  #isStopped = false;
  /** One after the other, so that what was asked for later has the last word. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(client: FileClient, options: BringingOptions = {}) {
    this.#client = client;
    this.#options = options;
  }

  /**
   * Brings what is right in a folder, or with `deep` all below it; and, where it stands in a project that begins further
   * up, all of that.
   */
  bring(folder: string, deep: boolean): Promise<void> {
    return this.#next(async () => {
      await this.#put(foldersFrom(folder).flatMap(filesThatRule));
      const root = findProjectRoot(this, folder, folder);
      const isDeep = deep || this.kindOf(joinPath(root, settingsFileName)) === 'file';
      this.#brought.set(root, isDeep);
      await this.#put(await this.#client.find(root, isDeep));
    });
  }

  /** Whether a file would be here if there was one. */
  covers(path: string): boolean {
    for (const [root, deep] of this.#brought) {
      if (deep ? within(root, path) : parentOf(path) === root) return true;
    }
    return false;
  }

  /** Brings again what stands at these paths, or below them, as it is now. */
  renew(paths: readonly string[]): Promise<void> {
    return this.#next(async () => {
      const files = paths.filter(isOfProjects);
      const folders = paths.filter((path) => !isOfProjects(path) && this.covers(path));
      const found = await Promise.all(folders.map((folder) => this.#client.find(folder, true)));
      for (const folder of folders) this.#tree.delete(folder);
      await this.#put([...files, ...found.flat()]);
    });
  }

  /** Leaves what is on its way where it is. */
  stop(): void {
    this.#isStopped = true;
    void this.#next(async () => {
      this.#isStopped = false;
    });
  }

  /** Brings what was left; nothing where there is none. */
  bringRest(): Promise<void> | undefined {
    return this.#left.size === 0 ? undefined : this.#next(() => this.#put([...this.#left]));
  }

  /** Forgets a folder that is no longer of interest. */
  forget(folder: string): void {
    void this.#next(async () => {
      this.#brought.delete(folder);
      for (const path of this.#tree.below(folder)) {
        if (this.covers(path)) continue;
        this.#tree.delete(path);
        this.#left.delete(path);
      }
    });
  }

  readText(path: string): ReadResult {
    const known = this.#tree.get(path);
    if (known !== undefined) return known;
    if (this.kindOf(path) === 'folder') {
      return { problem: { kind: 'folder', message: 'This is a folder, not a file.' } };
    }
    return missing;
  }

  readBytes(path: string): Uint8Array | undefined {
    const read = this.#tree.get(path);
    return read !== undefined && 'text' in read ? new TextEncoder().encode(read.text) : undefined;
  }

  list(folder: string): ListResult {
    const entries = this.#tree.entries(folder);
    if (entries !== undefined) return { entries };
    return { problem: { kind: 'missing', message: 'There is no such folder.' } };
  }

  kindOf(path: string): 'file' | 'folder' | undefined {
    return this.#tree.kindOf(path);
  }

  async #put(paths: readonly string[]): Promise<void> {
    // What says which files count comes first, and is waited for.
    const rules = paths.filter((path) => !isJourneyName(path));
    const waiting = [...rules, ...paths.filter(isJourneyName)];
    for (let start = 0; start < waiting.length; start += batch) {
      if (this.#isStopped && start >= rules.length) {
        this.#leave(waiting.slice(start));
        break;
      }
      const some = waiting.slice(start, start + batch);
      const contents = await this.#client.read(some);
      for (const [place, path] of some.entries()) this.#keep(path, readingOf(contents[place]));
      this.#options.onBringing?.(start + some.length, waiting.length);
    }
  }

  #keep(path: string, read: ReadResult | undefined): void {
    this.#left.delete(path);
    if (read === undefined) this.#tree.delete(path);
    else this.#tree.set(path, read);
  }

  /** They are known by name only. */
  #leave(paths: readonly string[]): void {
    for (const path of paths) {
      this.#left.add(path);
      this.#tree.set(path, notBrought);
    }
    this.#options.onBringing?.(paths.length, paths.length);
  }

  #next(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

const notBrought: ReadResult = {
  problem: { kind: 'not-brought', message: 'This file is still to be read.' },
};
const missing: ReadResult = { problem: { kind: 'missing', message: 'There is no such file.' } };

/** Nothing where there is no such file. */
function readingOf(content: FileContent | undefined): ReadResult | undefined {
  if (content === undefined) return undefined;
  if ('bytes' in content) return decodeText(content.bytes);
  if (content.problem === 'missing') return undefined;
  if (content.problem === 'too-large') return { problem: tooLarge() };
  return { problem: { kind: content.problem, message: 'This file cannot be read.' } };
}

function foldersFrom(folder: string): string[] {
  const folders: string[] = [];
  for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) folders.push(at);
  return folders;
}

/** What in a folder says which projects and rules the folders below it belong to. */
function filesThatRule(folder: string): string[] {
  return [settingsFileName, '.gitignore', '.git/HEAD'].map((name) => joinPath(folder, name));
}
