import { harmless, type ImportFormat, importAll, importInWords } from '../../language/index.ts';
import { oneOf } from '../arguments.ts';
import { CannotRun } from '../cannot-run.ts';
import { knownProject } from '../imports/known-project.ts';
import { readSources } from '../imports/read-sources.ts';
import type { Io } from '../io.ts';
import { absolutePath, shownPath } from '../paths.ts';
import { writeFiles } from '../writing/write-files.ts';

export interface ImportCommand {
  readonly paths: readonly string[];
  readonly from?: string;
  readonly out: string;
  readonly map: readonly string[];
}

/**
 * Brings journeys in from files of other formats, and writes them into a folder.
 *
 * @returns 0
 * @throws CannotRun where there is nothing to bring in, or something would be written over; nothing is written then
 */
export async function importJourneys(io: Io, { paths, from, out, map }: ImportCommand): Promise<number> {
  const wanted = from === undefined ? undefined : oneOf<ImportFormat>('--from', ['mermaid', 'csv'], from);
  const columns = columnsIn(map);
  const folder = absolutePath(io.folder, out);
  if (io.fs.kindOf(folder) === 'file')
    throw new CannotRun(`'${out}' is a file: name a folder to write into.`);
  const sources = await readSources(io, paths, wanted);
  if (columns.size > 0 && sources.every(({ format }) => format !== 'csv')) {
    throw new CannotRun('--map says what the headers of a table mean, and there is no table here.');
  }
  const imported = importAll(sources, knownProject(io, folder), {
    map: columns,
    // What all journeys share may stand in one more file; a journey that is there already is nothing to bring in again.
    hasFile: (name) => shared.has(name) && io.fs.kindOf(`${folder}/${name}.journey`) !== undefined,
  });
  if ('refused' in imported) throw new CannotRun(imported.refused);
  const files = imported.files.map(({ name, text }) => ({ path: `${folder}/${name}`, content: text }));
  refuseTaken(io, files);
  await writeFiles(io, files, { onlyNew: true });
  for (const { source, line, message } of imported.remarks) {
    io.err(`${harmless(`${source}:${line}: ${message}`)}\n`);
  }
  const names = files.map(({ path }) => `  ${harmless(shownPath(io.folder, path))}\n`);
  io.out(`Wrote:\n${names.join('')}\n${importInWords(imported)}\n`);
  return 0;
}

/** The files of an import that are no journeys. */
const shared: ReadonlySet<string> = new Set(['people', 'brand']);

function columnsIn(map: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    map.map((typed) => {
      const end = typed.lastIndexOf('=');
      if (end > 0 && end < typed.length - 1) return [typed.slice(0, end).trim(), typed.slice(end + 1).trim()];
      throw new CannotRun(
        `'${typed}' is nothing that --map takes: write a header and a column, such as "Step=touchpoint".`,
      );
    }),
  );
}

function refuseTaken(io: Io, files: readonly { readonly path: string }[]): void {
  const [first, ...others] = files.filter(({ path }) => io.fs.kindOf(path) !== undefined);
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new CannotRun(
    `'${shownPath(io.folder, first.path)}'${more} is there already, so nothing was written: name another folder with --out.`,
  );
}
