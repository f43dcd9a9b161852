import { isName, nameFromTitle } from '../syntax/names.ts';
import { quote } from '../syntax/quoted.ts';
import type { Reference, Written } from '../syntax/tree.ts';
import type { Edit } from '../text/edit.ts';
import type { Fix } from '../text/problem.ts';
import type { Facts } from './facts.ts';
import { appendProperty } from './insert-property.ts';

type Declared = 'team' | 'persona' | 'promise';

/**
 * A fix that declares what a reference in the file `uri` names: a team, persona or promise at the end of the file where
 * the project keeps them, a channel in the vocabulary. Undefined where the name is taken or cannot be one, and for a text of
 * several lines, since a title is written on one.
 */
export function declareMissing(reference: Reference, uri: string, facts: Facts): Fix | undefined {
  const { to, text, quoted } = reference;
  if (to !== 'team' && to !== 'persona' && to !== 'promise' && to !== 'channel') return undefined;
  if (/[\r\n]/.test(text)) return undefined;
  const name = quoted ? nameFromTitle(text) : text;
  if (name === undefined || !isName(name) || facts.isTaken(to, name)) return undefined;
  const title = quoted ? text : inWords(name);
  const line = `${to} ${name} ${quote(title)}`;
  if (to === 'channel') return inVocabulary(`Add the channel '${title}' to the vocabulary`, line, uri, facts);
  const home = homeOf(to, uri, facts);
  return {
    title: `Create the ${to} '${title}'`,
    edits: [{ uri: home, edits: [appended(facts.textOf(home), (newLine) => line + newLine)] }],
  };
}

/** A fix that gives an emotion's word a place in the vocabulary, neither good nor bad until somebody scores it. */
export function declareEmotion(word: Written, uri: string, facts: Facts): Fix | undefined {
  if (!isName(word.text) || facts.isTaken('emotion', word.text)) return undefined;
  return inVocabulary(
    `Add the emotion '${word.text}' to the vocabulary`,
    `emotion ${word.text} 0`,
    uri,
    facts,
  );
}

/** The file that declares the brand, else the first that declares one of the kind, else the file at hand. */
export function homeOf(kind: Declared | undefined, uri: string, facts: Facts): string {
  return facts.brand?.uri ?? (kind && facts.all(kind)[0]?.uri) ?? uri;
}

function inVocabulary(title: string, line: string, uri: string, facts: Facts): Fix {
  const { vocabulary } = facts;
  if (vocabulary === undefined) {
    const home = homeOf(undefined, uri, facts);
    const edit = appended(facts.textOf(home), (newLine) => `vocabulary${newLine}  ${line}${newLine}`);
    return { title, edits: [{ uri: home, edits: [edit] }] };
  }
  return {
    title,
    edits: [{ uri: vocabulary.uri, edits: [appendProperty(vocabulary, line, facts)] }],
  };
}

/** Writes lines, each with a line end behind it, at the end of a text, with a blank line before them. */
export function appended(text: string, lines: (newLine: string) => string): Edit {
  const newLine = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  let start = text.length;
  while (/[ \t\r\n]/.test(text.charAt(start - 1))) start -= 1;
  const isEmpty = start === 0 || (start === 1 && text.startsWith('\uFEFF'));
  const before = isEmpty ? '' : newLine + newLine;
  return { span: { start, end: text.length }, text: before + lines(newLine) };
}

/** A title made of a name: its words, the first with a capital letter. */
function inWords(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  const [first = '', ...rest] = words;
  return first.toUpperCase() + rest.join('');
}
