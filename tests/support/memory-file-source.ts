import { decodeText } from '../../server/workspace/files/decode-text.ts';
import type { Entry, FileSource, ListResult, ReadResult } from '../../server/workspace/files/index.ts';

/** A disk that holds just these files, by absolute path; folders are there because files are in them. */
export function memoryFileSource(files: Readonly<Record<string, string | Uint8Array>>): FileSource {
  const contents = new Map(Object.entries(files));
  const folders = new Set<string>(['/']);
  for (const path of contents.keys()) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      folders.add(path.slice(0, end));
    }
  }
  const bytesOf = (path: string): Uint8Array | undefined => {
    const content = contents.get(path);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return {
    readText(path): ReadResult {
      const bytes = bytesOf(path);
      if (bytes !== undefined) return decodeText(bytes);
      if (folders.has(path)) return { problem: { kind: 'folder', message: 'This is a folder, not a file.' } };
      return { problem: { kind: 'missing', message: 'There is no such file.' } };
    },
    readBytes: bytesOf,
    list(folder): ListResult {
      if (!folders.has(folder)) return { problem: { kind: 'missing', message: 'There is no such folder.' } };
      const prefix = folder === '/' ? '/' : `${folder}/`;
      const entriesOf = (paths: Iterable<string>, kind: Entry['kind']): Entry[] =>
        [...paths]
          .filter((path) => path.startsWith(prefix) && path.length > prefix.length)
          .map((path) => path.slice(prefix.length))
          .filter((name) => !name.includes('/'))
          .map((name) => ({ name, kind }));
      return { entries: [...entriesOf(folders, 'folder'), ...entriesOf(contents.keys(), 'file')] };
    },
    kindOf(path) {
      if (contents.has(path)) return 'file';
      return folders.has(path) ? 'folder' : undefined;
    },
  };
}
