import picomatch from 'picomatch';
import type { FileSystem } from './file-system.ts';
import { type JsonMember, type JsonNode, type JsonObject, readJson } from './json-tree.ts';
import { joinPath } from './paths.ts';

export const settingsFileName = 'waymark.json';

/** What a project's `waymark.json` says. */
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

/** Reads the `waymark.json` in a project's root; without one, nothing is set and nothing is wrong. */
export function readSettings(fs: FileSystem, root: string): Settings {
  const path = joinPath(root, settingsFileName);
  if (fs.kindOf(path) !== 'file') return { path: undefined, text: '', exclude: [], problems: [] };
  const read = fs.readText(path);
  if ('text' in read) return { path, text: read.text, ...parseSettings(read.text) };
  const problem = malformed(`'${settingsFileName}' cannot be read. ${read.problem.message}`, {
    start: 0,
    end: 0,
  });
  return { path, text: '', exclude: [], problems: [problem] };
}

function parseSettings(text: string): Pick<Settings, 'exclude' | 'problems'> {
  const { root, mistake } = readJson(text);
  const problems: SettingsProblem[] = [];
  const exclude: string[] = [];
  if (root?.kind === 'object') {
    for (const member of root.members) readMember(member, root, exclude, problems);
  } else if (root !== undefined && mistake === undefined) {
    problems.push(malformed(`The settings stand in braces: write { "exclude": [] }.`, root.span));
  }
  if (mistake !== undefined) {
    const message = `This is not JSON: ${mistake.expected} was expected here.`;
    problems.push(malformed(message, mistake.span));
  }
  return { exclude, problems };
}

function readMember(
  member: JsonMember,
  root: JsonObject,
  exclude: string[],
  problems: SettingsProblem[],
): void {
  const { key, keySpan, value } = member;
  if (root.members.find((other) => other.key === key) !== member) {
    problems.push(malformed(`'${key}' is set twice: keep one of the two.`, keySpan));
  } else if (key === 'exclude') {
    problems.push(...readExclude(value, exclude));
  } else if (key !== '$schema' && key !== 'rules') {
    // `rules` will set the checks' severities and options; until then it is accepted and changes nothing.
    const message = `'${key}' is no setting: there are 'exclude', 'rules' and '$schema'.`;
    problems.push({ code: 'unknown-setting', severity: 'warning', message, span: keySpan });
  }
}

/** Adds the sound globs to `exclude`, and says what is wrong with the others. */
function readExclude(value: JsonNode, exclude: string[]): SettingsProblem[] {
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
    return `'${glob}' leads out of the project: file patterns start at the folder of '${settingsFileName}'.`;
  }
  try {
    picomatch.makeRe(glob, { dot: true });
    return undefined;
  } catch {
    return `'${glob}' is no file pattern: write one such as "drafts/**".`;
  }
}

function malformed(message: string, span: SettingsProblem['span']): SettingsProblem {
  return { code: 'malformed-setting', severity: 'error', message, span };
}
