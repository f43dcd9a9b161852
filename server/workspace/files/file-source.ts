/**
 * All that the server and the command line ask of a disk, or of whatever else holds files. Paths are absolute and separated by `/`, on Windows
 * too (`C:/maps/brand.journey`). Nothing here throws: what cannot be done comes back as a value.
 */
export interface FileSource {
  /** A file's text, decoded from UTF-8 and without its byte-order mark. */
  readText(path: string): ReadResult;
  /** A file's bytes as they stand, or nothing where there is no readable file. Meant for small files. */
  readBytes(path: string): Uint8Array | undefined;
  /** What a folder holds, in no particular order. */
  list(folder: string): ListResult;
  /** What stands at a path, links followed; nothing where nothing does, or where a link leads nowhere. */
  kindOf(path: string): 'file' | 'folder' | undefined;
}

export type ReadResult = { readonly text: string } | { readonly problem: FileProblem };
export type ListResult = { readonly entries: readonly Entry[] } | { readonly problem: FileProblem };

export interface Entry {
  readonly name: string;
  /** A link is not followed: ask `kindOf` what it leads to. */
  readonly kind: 'file' | 'folder' | 'link';
}

/** Why something on disk could not be read. */
export interface FileProblem {
  readonly kind:
    | 'missing'
    | 'folder'
    | 'not-a-folder'
    | 'unreadable'
    | 'not-utf-8'
    | 'too-large'
    | 'not-brought';
  /** One sentence for a person, without the path: "This is not UTF-8 text: save it again as UTF-8." */
  readonly message: string;
}
