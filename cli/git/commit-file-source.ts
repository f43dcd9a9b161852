import { decodeText } from '../../server/workspace/files/decode-text.ts';
import {
  type Entry,
  type FileSource,
  joinPath,
  parentOf,
  type ReadResult,
  relativePath,
  settingsFileName,
  within,
} from '../../server/workspace/files/index.ts';
import { maxFileBytes, tooLarge } from '../../server/workspace/files/size-limit.ts';
import { contentsOf, treeOf } from './commit-tree.ts';
import type { TreeEntry } from './git-output.ts';
import type { Repository } from './repository.ts';

/** A commit's files as if they stood where the repository's own stand. */
export interface CommitFiles {
  readonly fs: FileSource;
  /** Where other repositories are hung in; what they hold is no part of the commit. */
  readonly submodules: readonly string[];
}

/**
 * The journeys and settings of a commit, all of them read at once, as a disk that can only be read. A commit has no
 * ignored files: git tracks all that is in it, whatever its `.gitignore` says. Links are followed inside the tree only.
 *
 * @throws CannotRun where git cannot read the commit
 */
export function commitFiles(repository: Repository, commit: string): CommitFiles {
  const tree = treeOf(repository, commit);
  const kept = [...tree].filter(([path, { kind }]) => kind !== 'submodule' && isRead(path));
  const contents = contentsOf(repository, new Set(kept.map(([, { object }]) => object)));
  const submodules = [...tree].filter(([, { kind }]) => kind === 'submodule').map(([path]) => path);
  // Only the target of a link is not among what was read: few projects have one.
  const contentOf = (object: string) =>
    contents.get(object) ?? contentsOf(repository, new Set([object])).get(object);
  return {
    fs: new CommitFileSource(repository.root, tree, kept, contentOf),
    submodules: submodules.map((path) => joinPath(repository.root, path)),
  };
}

function isRead(path: string): boolean {
  return path.toLowerCase().endsWith('.journey') || path.split('/').at(-1) === settingsFileName;
}

class CommitFileSource implements FileSource {
  readonly #root: string;
  readonly #tree: ReadonlyMap<string, TreeEntry>;
  readonly #contentOf: (object: string) => Uint8Array | undefined;
  readonly #folders = new Map<string, Map<string, Entry>>();

  constructor(
    root: string,
    tree: ReadonlyMap<string, TreeEntry>,
    kept: readonly (readonly [path: string, entry: TreeEntry])[],
    contentOf: (object: string) => Uint8Array | undefined,
  ) {
    this.#root = root;
    this.#tree = tree;
    this.#contentOf = contentOf;
    this.#folders.set(root, new Map());
    for (const [path, { kind }] of kept) {
      this.#place(joinPath(root, path), kind === 'link' ? 'link' : 'file');
    }
  }

  readText(path: string): ReadResult {
    const bytes = this.readBytes(path);
    if (bytes === undefined) return { problem: { kind: 'missing', message: 'There is no such file.' } };
    if (bytes.length > maxFileBytes) return { problem: tooLarge(bytes.length) };
    return decodeText(bytes);
  }

  readBytes(path: string): Uint8Array | undefined {
    // The top of a tree is where a search upwards for settings ends, as it does at the top of a repository.
    if (path === joinPath(this.#root, '.git/HEAD')) return new Uint8Array();
    const file = this.#followed(path);
    return file && this.#contentOf(file.object);
  }

  list(folder: string): ReturnType<FileSource['list']> {
    const entries = this.#folders.get(folder);
    if (entries === undefined) return { problem: { kind: 'missing', message: 'There is no such folder.' } };
    return { entries: [...entries.values()] };
  }

  kindOf(path: string): 'file' | 'folder' | undefined {
    if (this.#folders.has(path) || path === joinPath(this.#root, '.git')) return 'folder';
    return this.readBytes(path) === undefined ? undefined : 'file';
  }

  /** Notes a path in its folder, and the folder in the one above it. */
  #place(path: string, kind: Entry['kind']): void {
    const folder = parentOf(path);
    if (folder === undefined || !within(this.#root, folder)) return;
    const known = this.#folders.get(folder);
    const entries = known ?? new Map<string, Entry>();
    entries.set(path, { name: relativePath(folder, path), kind });
    if (known !== undefined) return;
    this.#folders.set(folder, entries);
    this.#place(folder, 'folder');
  }

  /** The file at a path, or at the end of the links that start there. */
  #followed(path: string): TreeEntry | undefined {
    let at = path;
    for (let steps = 0; steps < mostLinks && within(this.#root, at); steps += 1) {
      const entry = this.#tree.get(relativePath(this.#root, at));
      if (entry?.kind !== 'link') return entry?.kind === 'file' ? entry : undefined;
      const target = resolvedFrom(parentOf(at) ?? at, this.#contentOf(entry.object));
      if (target === undefined) return undefined;
      at = target;
    }
    return undefined;
  }
}

/** As many as Linux follows. */
const mostLinks = 40;

/** A link's target as a path; undefined where it is absolute, which means another place on every machine. */
function resolvedFrom(folder: string, bytes: Uint8Array | undefined): string | undefined {
  const target = new TextDecoder().decode(bytes);
  if (/^(?:\/|[a-zA-Z]:)/.test(target)) return undefined;
  let at: string | undefined = folder;
  for (const part of target.split('/')) {
    if (part === '..') at = at && parentOf(at);
    else if (part !== '.' && part !== '') at = at && joinPath(at, part);
  }
  return at;
}
