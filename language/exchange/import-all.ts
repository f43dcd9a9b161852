import type { Snapshot } from '../model/snapshot.ts';
import { counted } from '../text/wording.ts';
import {
  type ImportedFile,
  type ImportFormat,
  type ImportOptions,
  type ImportRemark,
  type ImportSource,
  importFiles,
} from './import.ts';

/** A file to bring in, and what it is. */
export interface KnownSource extends ImportSource {
  readonly format: ImportFormat;
}

/** What came in, and the project with it; or why nothing does. */
export type ImportedAll =
  | {
      readonly files: readonly ImportedFile[];
      readonly remarks: readonly ImportRemark[];
      /** The file of the first journey; undefined where there is none. */
      readonly first: string | undefined;
      readonly journeys: number;
      readonly touchpoints: number;
    }
  | { readonly refused: string };

/** Brings files of any format into a project: what one of them declares, the others need not declare again. */
export function importAll(
  sources: readonly KnownSource[],
  project: Snapshot,
  { map, hasFile }: Pick<ImportOptions, 'map' | 'hasFile'>,
): ImportedAll {
  const files: ImportedFile[] = [];
  const remarks: ImportRemark[] = [];
  let grown = project;
  for (const format of ['mermaid', 'csv'] as const) {
    const ofFormat = sources.filter((source) => source.format === format);
    if (ofFormat.length === 0) continue;
    const taken = new Set(files.map(({ name }) => name));
    const imported = importFiles(format, ofFormat, {
      project: grown.facts,
      hasFile: (name) => taken.has(`${name}.journey`) || (hasFile?.(name) ?? false),
      ...(map === undefined ? {} : { map }),
    });
    if ('refused' in imported) return imported;
    files.push(...imported.files);
    remarks.push(...imported.remarks);
    grown = grown.update(imported.files.map(({ name, text }) => ({ uri: newUri(name), text }))).snapshot;
  }
  const journeys = grown.facts.journeys.filter(({ uri }) => uri.startsWith(newUri('')));
  return {
    files,
    remarks,
    first: files.find(({ name }) => journeys.some(({ uri }) => uri === newUri(name)))?.name,
    journeys: journeys.length,
    touchpoints: journeys.flatMap((journey) => journey.touchpoints).length,
  };
}

/** How much came in, and how much of it a person should look at, in words. */
export function importInWords(imported: Extract<ImportedAll, { files: unknown }>): string {
  const { journeys, touchpoints, remarks } = imported;
  const lines = new Set(remarks.map(({ source, line }) => `${source}:${line}`)).size;
  const look = lines === 0 ? '' : ` ${counted(lines, 'line')} ${lines === 1 ? 'needs' : 'need'} a look.`;
  return `Brought in ${counted(journeys, 'journey')} with ${counted(touchpoints, 'touchpoint')}.${look}`;
}

/** What a file looks like: by its ending, else by its text. */
export function formatOf({ name, text }: ImportSource): ImportFormat {
  if (/\.(?:csv|tsv)$/i.test(name)) return 'csv';
  if (/\.(?:mmd|mermaid|md|markdown|mdx)$/i.test(name)) return 'mermaid';
  if (/^[\s>]*journey\s*$|^[^\n]*[`~:]{3}\s*\{?\.?mermaid/im.test(text)) return 'mermaid';
  const [head = ''] = text.split(/[\r\n]/, 1);
  return /[,;\t]/.test(head) ? 'csv' : 'mermaid';
}

/** Where a file stands that is still to be written: no project has such an address. */
function newUri(name: string): string {
  return `imported:/${name}`;
}
