import type { Entry } from './file-source.ts';
import { joinPath, parentOf } from './paths.ts';

/** What files hold, by their paths, and the folders that are there because files are in them. */
export class FileTree<Content> {
  readonly #contents = new Map<string, Content>();
  readonly #folders = new Map<string, Map<string, Entry['kind']>>();

  get(path: string): Content | undefined {
    return this.#contents.get(path);
  }

  kindOf(path: string): 'file' | 'folder' | undefined {
    if (this.#contents.has(path)) return 'file';
    return this.#folders.has(path) ? 'folder' : undefined;
  }

  /** What a folder holds; nothing where there is no such folder. */
  entries(folder: string): Entry[] | undefined {
    const entries = this.#folders.get(folder);
    return entries && [...entries].map(([name, kind]) => ({ name, kind }));
  }

  /** The paths of all files below a folder. */
  below(folder: string): string[] {
    const entries = this.entries(folder) ?? [];
    return entries.flatMap(({ name, kind }) => {
      const path = joinPath(folder, name);
      return kind === 'folder' ? this.below(path) : [path];
    });
  }

  set(path: string, content: Content): void {
    this.#contents.set(path, content);
    this.#enter(path, 'file');
  }

  /** Takes out a file, or a folder with all that is in it. */
  delete(path: string): void {
    for (const file of this.#contents.has(path) ? [path] : this.below(path)) {
      this.#contents.delete(file);
      this.#leave(file);
    }
  }

  #enter(path: string, kind: Entry['kind']): void {
    const folder = parentOf(path);
    if (folder === undefined) return;
    const entries = this.#folders.get(folder);
    if (entries !== undefined) {
      entries.set(nameOf(path), kind);
      return;
    }
    this.#folders.set(folder, new Map([[nameOf(path), kind]]));
    this.#enter(folder, 'folder');
  }

  /** A folder goes with the last that was in it. */
  #leave(path: string): void {
    const folder = parentOf(path);
    const entries = folder === undefined ? undefined : this.#folders.get(folder);
    if (folder === undefined || entries === undefined) return;
    entries.delete(nameOf(path));
    if (entries.size > 0) return;
    this.#folders.delete(folder);
    this.#leave(folder);
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
