import path from 'node:path';
import { driverName } from './attributes.ts';

/** A line of the repository's own configuration. */
export interface Setting {
  readonly key: string;
  readonly value: string;
}

/**
 * The lines at which a block begins, as git's extended regular expressions have it: the nearest one above a change
 * stands in the change's head. Git runs no program for it, and every line stays as it is in the file.
 */
export const blockHeads: Setting = {
  key: `diff.${driverName}.xfuncname`,
  value:
    '^[[:space:]]*((brand|team|persona|promise|vocabulary|journey|stage|touchpoint|gap)([[:space:]"].*)?)$',
};

/** Makes git ask this program for the text of a journey before it compares it. */
export function textconv(program: readonly string[]): Setting {
  return { key: `diff.${driverName}.textconv`, value: [...program.map(quoted), 'textconv'].join(' ') };
}

/** A word for the shell that git starts the program with, on Windows too, where paths may be written either way. */
function quoted(word: string): string {
  const slashed = path.sep === '\\' ? word.replaceAll('\\', '/') : word;
  return `'${slashed.replaceAll("'", "'\\''")}'`;
}
