import type { FileProblem, FileSystem } from './file-system.ts';

export interface JourneyFiles {
  /** The `.journey` files of this project, in code unit order of their paths. */
  readonly files: readonly string[];
  /** Folders below that hold a `waymark.json` and are projects of their own; their files are left out. */
  readonly innerProjects: readonly string[];
  /** Folders that could not be listed. */
  readonly unlisted: readonly { readonly path: string; readonly problem: FileProblem }[];
}

/**
 * All `.journey` files below a folder, as git would list them: without what `.gitignore` files and
 * `.git/info/exclude` ignore (unless git tracks it), without nested repositories, links to folders not
 * followed, links to files read. `exclude` holds the globs of `waymark.json`, which are read from `folder`.
 */
export function listJourneyFiles(fs: FileSystem, folder: string, exclude: readonly string[]): JourneyFiles {
  throw new Error(`Listing ${folder} arrives shortly (${fs}, ${exclude}).`);
}
