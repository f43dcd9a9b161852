import type { FileSource } from './file-source.ts';
import { joinPath, parentOf } from './paths.ts';
import { trackedFiles } from './tracked-files.ts';

/** A git working tree, and where git keeps what it knows of it. */
export interface Repository {
  readonly root: string;
  /** Holds the index; a folder of its own for linked working trees and submodules. */
  readonly gitFolder: string;
  /** Holds `config` and `info/exclude`; linked working trees share the one of the main working tree. */
  readonly commonFolder: string;
}

/** The repository that a folder belongs to: the nearest one, from the folder upwards. */
export function findRepository(fs: FileSource, folder: string): Repository | undefined {
  for (let root: string | undefined = folder; root !== undefined; root = parentOf(root)) {
    const gitFolder = gitFolderOf(fs, root);
    if (gitFolder !== undefined) return { root, gitFolder, commonFolder: commonFolderOf(fs, gitFolder) };
  }
  return undefined;
}

/** Where the working tree that starts at `root` keeps its git data; nothing where no working tree starts. */
export function gitFolderOf(fs: FileSource, root: string): string | undefined {
  const path = joinPath(root, '.git');
  const kind = fs.kindOf(path);
  // An empty folder called `.git` does not make a repository, for git neither.
  if (kind === 'folder') return fs.kindOf(joinPath(path, 'HEAD')) === 'file' ? path : undefined;
  if (kind !== 'file') return undefined;
  const target = /^gitdir: (.+?)\r?\n?$/.exec(textOf(fs, path))?.[1];
  return target === undefined ? undefined : resolveFrom(root, target);
}

/** The paths of all files that git tracks in this working tree and that end in `suffix`. */
export function trackedPaths(fs: FileSource, repository: Repository, suffix: string): string[] {
  const index = fs.readBytes(joinPath(repository.gitFolder, 'index'));
  if (index === undefined) return [];
  const config = textOf(fs, joinPath(repository.commonFolder, 'config'));
  const hashBytes = /^\s*objectformat\s*=\s*sha256\s*$/im.test(config) ? 32 : 20;
  return trackedFiles(index, hashBytes, suffix).map((path) => joinPath(repository.root, path));
}

function commonFolderOf(fs: FileSource, gitFolder: string): string {
  const shared = textOf(fs, joinPath(gitFolder, 'commondir')).trim();
  return shared === '' ? gitFolder : resolveFrom(gitFolder, shared);
}

function textOf(fs: FileSource, path: string): string {
  const read = fs.readText(path);
  return 'text' in read ? read.text : '';
}

/** `target` as written in a file of `folder`: absolute, or relative with any number of dots. */
function resolveFrom(folder: string, target: string): string {
  if (/^(?:\/|[a-zA-Z]:\/)/.test(target)) return target;
  let path = folder;
  for (const part of target.split('/')) {
    if (part === '..') path = parentOf(path) ?? path;
    else if (part !== '.' && part !== '') path = joinPath(path, part);
  }
  return path;
}
