import type { Facts } from '../model/facts.ts';
import { importCsv } from './csv/import-csv.ts';
import { importMermaid } from './mermaid/import-mermaid.ts';

/** What journeys can be brought in from, as `--from` names it. */
export type ImportFormat = 'mermaid' | 'csv';

/** A file to bring in. */
export interface ImportSource {
  /** Its name as it is shown to people; its ending says whether it is Markdown. */
  readonly name: string;
  readonly text: string;
}

export interface ImportOptions {
  /**
   * The project that the files go into: whoever it knows by name or title is not declared again, and its journeys keep
   * their names to themselves. A new project where it is left out.
   */
  readonly project?: Facts;
  /** Whether a `.journey` file of this name, without its ending, stands already where the files go. */
  readonly hasFile?: (name: string) => boolean;
  /** Of a table: which header holds what, `header` → column, as `--map` gives it. */
  readonly map?: ReadonlyMap<string, string>;
}

/** A `.journey` file that comes of it. */
export interface ImportedFile {
  /** Such as `get-online.journey`; no two of an import are equal, on any disk. */
  readonly name: string;
  readonly text: string;
}

/** Something that was read in another way than it is written, or that could not be read. */
export interface ImportRemark {
  /** The name of the source. */
  readonly source: string;
  /** From 1. */
  readonly line: number;
  /** `lost` is not in the files; `read` is, in the way that the message says. */
  readonly kind: 'lost' | 'read';
  /** One sentence in a designer's words. */
  readonly message: string;
}

/** The files of a whole project, and what a person should look at; or why there is nothing to bring in. */
export type Imported =
  | { readonly files: readonly ImportedFile[]; readonly remarks: readonly ImportRemark[] }
  | { readonly refused: string };

export type Importer = (sources: readonly ImportSource[], options: ImportOptions) => Imported;

const importers: Readonly<Record<ImportFormat, Importer>> = { csv: importCsv, mermaid: importMermaid };

/** Makes journey files of what others have written. */
export function importFiles(
  format: ImportFormat,
  sources: readonly ImportSource[],
  options: ImportOptions = {},
): Imported {
  return importers[format](sources, options);
}
