import type { FileSystem } from './file-system.ts';

export const settingsFileName = 'waymark.json';

export interface Settings {
  /** The settings file; nothing where the folder holds none. */
  readonly path: string | undefined;
  /** The settings file's text, for turning the problems' spans into lines. */
  readonly text: string;
  /** Globs of files that are not part of the project, read from the project's root. */
  readonly exclude: readonly string[];
  readonly problems: readonly SettingsProblem[];
}

/** A setting that is broken or unknown; everything else in the file still counts. */
export interface SettingsProblem {
  readonly code: 'malformed-setting' | 'unknown-setting';
  readonly severity: 'error' | 'warning';
  /** One sentence in a designer's words. */
  readonly message: string;
  /** Where in the settings file, in UTF-16 code units from its start. */
  readonly span: { readonly start: number; readonly end: number };
}

/** What the `waymark.json` of a project's root says. */
export function readSettings(fs: FileSystem, root: string): Settings {
  throw new Error(`Settings of ${root} arrive shortly (${fs}).`);
}
