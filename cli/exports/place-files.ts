import path from 'node:path';
import { asOnDisk, type ExportedFile, type Format, fileNameOf } from '../../language/index.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { absolutePath, shownPath } from '../paths.ts';
import { isDevice } from '../writing/target.ts';
import type { PlannedFile } from '../writing/write-files.ts';

/** Whether a place is a folder: one that is there, or one that ends with `/` or has no ending. */
export function isFolder(io: Io, out: string): boolean {
  const place = absolutePath(io.folder, out);
  if (isDevice(place)) return false;
  const kind = io.fs.kindOf(place);
  if (kind !== undefined) return kind === 'folder';
  return /[/\\]$/.test(out) || path.extname(out) === '';
}

/**
 * Where each file goes.
 *
 * @throws CannotRun where several files would be one
 */
export function placeFiles(
  io: Io,
  out: string,
  files: readonly ExportedFile[],
  { ending }: Format,
): PlannedFile[] {
  const place = absolutePath(io.folder, out);
  if (!isFolder(io, out)) {
    if (files.length > 1) {
      throw new CannotRun(
        `There are ${files.length} pictures, but '${out}' is one file: choose one journey with --journey, or name a folder.`,
      );
    }
    return files.map(({ content }) => ({ path: place, content }));
  }
  const names = namesOf(files);
  const folded = names.map(asOnDisk);
  const twice = names.find((_, i) => folded.indexOf(folded[i] ?? '') < i);
  if (twice !== undefined) {
    throw new CannotRun(
      `Two exports are called '${twice}', so they would be one file: choose one of the files they stand in.`,
    );
  }
  return files.map(({ content }, i) => ({ path: `${place}/${names[i]}${ending}`, content }));
}

/** Journeys without a name are told apart by numbers, as long as nobody has named them. */
function namesOf(files: readonly ExportedFile[]): readonly string[] {
  let unnamed = 0;
  return files.map(({ name }) => {
    const own = fileNameOf(name);
    if (own !== '') return own;
    unnamed += 1;
    return unnamed === 1 ? 'unnamed' : `unnamed-${unnamed}`;
  });
}

/**
 * Leaves out what is there already with just these bytes.
 *
 * @throws CannotRun where a file would be written over, and nobody asked for that
 */
export function keepWhatIsThere(io: Io, files: readonly PlannedFile[], overwrite: boolean): PlannedFile[] {
  const changed = files.filter(({ path: file, content }) => {
    // A device such as /dev/zero has no end.
    const there = io.fs.kindOf(file) === 'file' ? io.fs.readBytes(file) : undefined;
    return there === undefined || !Buffer.from(content).equals(there);
  });
  const taken = changed.filter(({ path: file }) => io.fs.kindOf(file) === 'file');
  const [first, ...others] = taken;
  if (first === undefined || overwrite) return changed;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new CannotRun(
    `'${shownPath(io.folder, first.path)}'${more} is there already, so nothing was written: ask for --overwrite, or name another place.`,
  );
}
