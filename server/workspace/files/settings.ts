import type { Rule, Rules } from '../../../language/index.ts';
import type { FileSource } from './file-source.ts';
import { type JsonMember, type JsonObject, readJson } from './json-tree.ts';
import { joinPath } from './paths.ts';
import { readExclude } from './read-exclude.ts';
import { readRules, setTwice } from './read-rules.ts';
import { malformed, type SettingsProblem, unknown } from './settings-problem.ts';

export const settingsFileName = 'waymark.json';

/** What a project's `waymark.json` says. */
export interface Settings {
  /** The settings file; nothing where the folder holds none. */
  readonly path: string | undefined;
  /** The settings file's text, for turning the problems' spans into lines. */
  readonly text: string;
  /** Globs of files that are not part of the project, read from the project's root. */
  readonly exclude: readonly string[];
  /** How this project wants its checks. */
  readonly rules: Rules;
  readonly problems: readonly SettingsProblem[];
}

/** What is set where there is no `waymark.json`: nothing. */
export const noSettings: Settings = { path: undefined, text: '', exclude: [], rules: {}, problems: [] };

/** Reads the `waymark.json` in a project's root; without one, nothing is set and nothing is wrong. */
export function readSettings(fs: FileSource, root: string): Settings {
  const path = joinPath(root, settingsFileName);
  if (fs.kindOf(path) !== 'file') return noSettings;
  const read = fs.readText(path);
  if ('text' in read) return { path, text: read.text, ...parseSettings(read.text) };
  const problem = malformed(`'${settingsFileName}' cannot be read. ${read.problem.message}`, {
    start: 0,
    end: 0,
  });
  return { ...noSettings, path, problems: [problem] };
}

function parseSettings(text: string): Pick<Settings, 'exclude' | 'rules' | 'problems'> {
  const { root, mistake } = readJson(text);
  const problems: SettingsProblem[] = [];
  const read: Read = { exclude: [], rules: {} };
  if (root?.kind === 'object') {
    for (const member of root.members) problems.push(...readMember(member, root, read));
  } else if (root !== undefined && mistake === undefined) {
    problems.push(malformed(`The settings stand in braces: write { "exclude": [] }.`, root.span));
  }
  if (mistake !== undefined) {
    const message = `This is not JSON: ${mistake.expected} was expected here.`;
    problems.push(malformed(message, mistake.span));
  }
  return { ...read, problems };
}

interface Read {
  readonly exclude: string[];
  readonly rules: Record<string, Rule>;
}

function readMember(member: JsonMember, root: JsonObject, { exclude, rules }: Read): SettingsProblem[] {
  const { key, keySpan, value } = member;
  const twice = setTwice(member, root.members);
  if (twice !== undefined) return [twice];
  if (key === 'exclude') return readExclude(value, exclude);
  if (key === 'rules') return readRules(value, rules);
  if (key !== '$schema') {
    return [unknown(`'${key}' is no setting: there are 'exclude', 'rules' and '$schema'.`, keySpan)];
  }
  if (value.kind === 'value' && typeof value.value === 'string') return [];
  return [malformed(`'$schema' is the address of a JSON schema in double quotes.`, value.span)];
}
