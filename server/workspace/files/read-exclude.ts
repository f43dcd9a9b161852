import picomatch from 'picomatch';
import { costly, longestGlob, windowsPath } from './exclude-globs.ts';
import type { JsonNode } from './json-tree.ts';
import { malformed, type SettingsProblem } from './settings-problem.ts';

/** Adds the sound globs to `exclude`, and says what is wrong with the others. */
export function readExclude(value: JsonNode, exclude: string[]): SettingsProblem[] {
  if (value.kind !== 'array') {
    return [malformed(`'exclude' is a list of file patterns: write ["drafts/**"].`, value.span)];
  }
  return value.items.flatMap((item) => {
    const mistake = globMistake(item);
    if (mistake !== undefined) return [malformed(mistake, item.span)];
    if (item.kind === 'value' && typeof item.value === 'string') exclude.push(item.value);
    return [];
  });
}

function globMistake(item: JsonNode): string | undefined {
  if (item.kind !== 'value' || typeof item.value !== 'string') {
    return `A file pattern stands in double quotes: write "drafts/**".`;
  }
  const glob = item.value;
  if (glob.trim() === '') return 'This file pattern is empty: write "drafts/**", or leave it out.';
  if (/^!(?!\()/.test(glob)) {
    return `'${glob}' starts with '!', but 'exclude' only leaves files out: write what is to be left out.`;
  }
  if (/^(?:\/|[a-zA-Z]:|\.\.(?:\/|$))/.test(glob)) {
    return `'${glob}' leads out of the project: file patterns start at the folder of 'waymark.json'.`;
  }
  if (new RegExp(windowsPath).test(glob)) {
    return `'${glob}' has '\\' between folders, which finds nothing: write '${glob.replaceAll('\\', '/')}'.`;
  }
  return costOf(glob) ?? formMistake(glob);
}

/** Patterns that could keep a computer busy for hours are not tried. */
function costOf(glob: string): string | undefined {
  if (glob.length > longestGlob) {
    return `This file pattern is longer than ${longestGlob} characters: write several shorter ones.`;
  }
  if (new RegExp(costly.repeats).test(glob)) {
    return `'${glob}' repeats a group, which could take forever: write a pattern for each case.`;
  }
  if (new RegExp(costly.reaches).test(glob)) {
    return `'${glob}' has a group that holds '/': write a pattern for each case.`;
  }
  if (new RegExp(costly.many).test(glob)) {
    return `'${glob}' has too many '*' and groups in one name, which could take forever: write a pattern for each case.`;
  }
  return undefined;
}

function formMistake(glob: string): string | undefined {
  try {
    picomatch.makeRe(glob, { dot: true });
    return undefined;
  } catch {
    return `'${glob}' is no file pattern: write one such as "drafts/**".`;
  }
}
