import type { Reference, Written } from '../syntax/tree.ts';
import type { Brand, Element, Vocabulary } from './elements.ts';
import type { NameTable } from './name-table.ts';
import type { Questions, Remembered } from './questions.ts';
import type { SourceFile } from './source-file.ts';
import type { Whereabouts } from './whereabouts.ts';

export type NamedKind = 'team' | 'persona' | 'promise' | 'value' | 'journey' | 'channel' | 'emotion';

export type NameTables = Readonly<Record<NamedKind, NameTable>>;

/** Where an element is named by another: `keyword` is the property that names it. */
export interface Mention {
  readonly by: Element;
  readonly keyword: string;
  /** An emotion's word is no reference: it may stand for a built-in one. */
  readonly reference: Reference | Written;
}

export interface ProjectData {
  /** ISO 8601 day that dates are compared with. */
  readonly today: string;
  readonly names: NameTables;
  readonly questions: Questions;
  /** The files that mention each thing, by `kind:folded name`. */
  readonly mentions: Whereabouts;
  /** What each file mentions, by uri, then by `kind:folded name`. */
  readonly links: ReadonlyMap<
    string,
    Remembered<{ readonly mentions: ReadonlyMap<string, readonly Mention[]> }>
  >;
  /** The first brand of the project, by path, then line. */
  readonly brand: Brand | undefined;
  /** The first vocabulary of the project, by path, then line; there may be several. */
  readonly vocabulary: Vocabulary | undefined;
  /** By uri, in path order. */
  readonly files: ReadonlyMap<string, Pick<SourceFile, 'text' | 'tree' | 'namesakes'>>;
  /** For each name of a touchpoint, the files in whose current journeys one of that name stands. */
  readonly bearers: Whereabouts;
  /** What was worked out once for all who ask. */
  readonly workedOut: Map<string, Remembered<unknown>>;
  /** Lists of touchpoints, for this snapshot alone: the next one may hold newer readings of them. */
  readonly listed: Map<string, Remembered<unknown>>;
}
