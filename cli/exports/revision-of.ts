import type { Revision } from '../../language/index.ts';
import type { Io } from '../io.ts';

/** The commit that the files below a folder stand at; undefined where git does not know them. */
export async function revisionOf(_io: Io, _folder: string): Promise<Revision | undefined> {
  return undefined;
}
