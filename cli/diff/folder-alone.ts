import { type FileSource, within } from '../../server/workspace/files/index.ts';

/** A disk on which nothing stands but a folder and what is in it. */
export function folderAlone(fs: FileSource, folder: string): FileSource {
  return {
    readText: (path) =>
      within(folder, path)
        ? fs.readText(path)
        : { problem: { kind: 'missing', message: 'There is no such file.' } },
    readBytes: (path) => (within(folder, path) ? fs.readBytes(path) : undefined),
    list: (path) =>
      within(folder, path)
        ? fs.list(path)
        : { problem: { kind: 'missing', message: 'There is no such folder.' } },
    kindOf: (path) => (within(folder, path) ? fs.kindOf(path) : undefined),
  };
}
