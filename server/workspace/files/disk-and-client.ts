import { type BringingOptions, ClientFileSource, type FileClient } from './client-file-source.ts';
import type { FileSource } from './file-source.ts';
import { isVirtual, parentOf } from './paths.ts';

/** Files on the disk, where there is one, and all others from the editor. */
export interface Files extends FileSource {
  /** Has folders ready that are going to be read; nothing where they are. */
  bring(folders: readonly string[]): Promise<unknown> | undefined;
  /** The same for the files around one that is in none of these folders. */
  bringAround(path: string): Promise<unknown> | undefined;
  /** The same after something happened at these paths. */
  renew(paths: readonly string[]): Promise<unknown> | undefined;
  forget(folders: readonly string[]): void;
  /** Leaves what is still to come where it is: reading it says that it was not brought. */
  stopBringing(): void;
  /** Has that ready after all; nothing where there is none. */
  bringRest(): Promise<unknown> | undefined;
}

/** Without a disk, as in a browser, the editor is asked for all files. */
export function filesOf(
  disk: FileSource | undefined,
  client: FileClient,
  options: BringingOptions = {},
): Files {
  const others = new ClientFileSource(client, options);
  const isOther = (path: string): boolean => disk === undefined || isVirtual(path);
  const sourceOf = (path: string): FileSource => (disk === undefined || isVirtual(path) ? others : disk);
  return {
    readText: (path) => sourceOf(path).readText(path),
    readBytes: (path) => sourceOf(path).readBytes(path),
    list: (folder) => sourceOf(folder).list(folder),
    kindOf: (path) => sourceOf(path).kindOf(path),
    bring: (folders) => all(folders.filter(isOther).map((folder) => others.bring(folder, true))),
    bringAround(path) {
      if (!isOther(path) || others.covers(path)) return undefined;
      return others.bring(parentOf(path) ?? path, false);
    },
    renew(paths) {
      const changed = paths.filter(isOther);
      return changed.length === 0 ? undefined : others.renew(changed);
    },
    forget(folders) {
      for (const folder of folders.filter(isOther)) others.forget(folder);
    },
    stopBringing: () => others.stop(),
    bringRest: () => others.bringRest(),
  };
}

function all(coming: readonly Promise<unknown>[]): Promise<unknown> | undefined {
  return coming.length === 0 ? undefined : Promise.all(coming);
}
