import { parentOf } from '../../server/workspace/files/index.ts';
import { standardInput } from '../paths.ts';

/** The nearest folder that holds all of some files; standard input stands nowhere. */
export function commonFolder(files: Iterable<string>, otherwise: string): string {
  const folders = [...files].filter((it) => it !== standardInput).map((it) => parentOf(it) ?? it);
  const [first, ...others] = folders;
  if (first === undefined) return otherwise;
  let folder = first;
  for (const other of others) {
    while (other !== folder && !other.startsWith(`${folder}/`)) {
      const parent = parentOf(folder);
      if (parent === undefined || parent === folder) return folder;
      folder = parent;
    }
  }
  return folder;
}
