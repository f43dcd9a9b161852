/** What the language server answers to `waymark.export.choices` and `waymark.export.files`. */
import type { ViewName } from '../preview/messages.ts';

export interface ExportChoices {
  readonly formats: readonly Format[];
  /** The journeys of the file that have a touchpoint. */
  readonly journeys: readonly { readonly name: string; readonly title: string }[];
  /** How many of them there are in the whole project. */
  readonly ofProject: number;
}

export interface Format {
  readonly name: string;
  readonly title: string;
  /** With the dot. */
  readonly ending: string;
  /** The usual one first; one that shows everything at once has none to choose among. */
  readonly views: readonly ViewName[];
  /** Whether it is shown in light or dark colours. */
  readonly isThemed: boolean;
}

/** Which journeys are exported. */
export type Journeys = { readonly name: string } | 'file' | 'project';

export interface Exported {
  readonly files: readonly { readonly name: string; readonly text?: string; readonly base64?: string }[];
  /** Sentences about what a reader of the files will miss. */
  readonly remarks: readonly string[];
}
