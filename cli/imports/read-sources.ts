import {
  formatOf,
  harmless,
  type ImportFormat,
  type ImportSource,
  importFiles,
  type KnownSource,
} from '../../language/index.ts';
import { type FileSource, listFilesEnding } from '../../server/workspace/files/index.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { absolutePath, shownPath, standardInput } from '../paths.ts';
import { readPiped, unreadable } from '../projects.ts';

/**
 * The files that were asked for, each once, in the order given; those of a folder by their paths, as far as there is
 * something to bring in from them.
 *
 * @throws CannotRun where a path is missing or cannot be read
 */
export async function readSources(
  io: Io,
  paths: readonly string[],
  from: ImportFormat | undefined,
): Promise<readonly KnownSource[]> {
  const sources = new Map<string, KnownSource>();
  const as = (source: ImportSource) => ({ ...source, format: from ?? formatOf(source) });
  for (const typed of paths) {
    if (typed === '-') {
      sources.set(typed, as({ name: standardInput, text: await readPiped(io) }));
      continue;
    }
    for (const { path, isNamed } of filesAt(io, typed, from)) {
      if (sources.has(path)) continue;
      const read = io.fs.readText(path);
      const name = shownPath(io.folder, path);
      if ('problem' in read) throw unreadable(name, read.problem);
      const source = as({ name, text: read.text });
      if (isNamed || holdsJourneys(io, source)) sources.set(path, source);
    }
  }
  if (sources.size === 0) {
    const where = paths.map((path) => `'${path}'`).join(', ');
    throw new CannotRun(`There is neither a Mermaid journey nor a table of touchpoints in ${where}.`);
  }
  return [...sources.values()];
}

/** A folder holds all kinds of files: the ones without journeys are passed over, pages of text without a word. */
function holdsJourneys(io: Io, source: KnownSource): boolean {
  const imported = importFiles(source.format, [source]);
  if (!('refused' in imported)) return true;
  if (!/\.(?:md|markdown)$/i.test(source.name)) {
    io.err(`${harmless(`Passed over: ${whose(source.name, imported.refused)}`)}\n`);
  }
  return false;
}

/** A reason, with the file that it is about in front. */
function whose(name: string, reason: string): string {
  return reason.startsWith(name) ? reason : `${name}: ${reason}`;
}

const endings: Readonly<Record<ImportFormat, readonly string[]>> = {
  mermaid: ['.mmd', '.mermaid', '.md', '.markdown'],
  csv: ['.csv', '.tsv'],
};

function filesAt(
  io: Io,
  typed: string,
  from: ImportFormat | undefined,
): { path: string; isNamed: boolean }[] {
  const path = absolutePath(io.folder, typed);
  const kind = io.fs.kindOf(path);
  if (kind === undefined) throw new CannotRun(`There is no file or folder '${typed}'.`);
  if (kind === 'file') return [{ path, isNamed: true }];
  const wanted = from === undefined ? [...endings.mermaid, ...endings.csv] : endings[from];
  return filesBelow(io, path, wanted).map((path) => ({ path, isNamed: false }));
}

/** All files below a folder, as git would list them, those of projects inside it too. */
function filesBelow(
  io: { readonly fs: FileSource; readonly folder: string },
  folder: string,
  wanted: readonly string[],
): string[] {
  const { files, innerProjects, unlisted } = listFilesEnding(io.fs, folder, wanted);
  for (const { path, problem } of unlisted) throw unreadable(shownPath(io.folder, path), problem);
  return [...files, ...innerProjects.flatMap((inner) => filesBelow(io, inner, wanted))];
}
