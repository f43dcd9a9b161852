import { foldName } from '../syntax/names.ts';
import { shorten } from '../syntax/reader.ts';
import { statementAt } from '../syntax/statement-at.ts';
import type { Span } from '../text/span.ts';
import type { Meaning } from './meaning.ts';
import { isKnownMeasure } from './measures.ts';
import { type Occurrence, occurrenceAt } from './occurrences.ts';
import type { Snapshot } from './snapshot.ts';
import type { SourceFile } from './source-file.ts';
import { emotions } from './vocabulary/emotions.ts';

/** Why something is not done, in a designer's words. */
export interface Refused {
  readonly refused: string;
}

/** What a name of each kind names, in a designer's words. */
export const kindWords: Readonly<Record<Meaning['kind'], string>> = {
  brand: 'brand',
  team: 'team',
  persona: 'persona',
  promise: 'promise',
  value: 'brand value',
  journey: 'journey',
  stage: 'stage',
  touchpoint: 'touchpoint',
  channel: 'channel',
  emotion: 'emotion',
  tag: 'tag',
  measure: 'measure',
};

/** The name that can be renamed at an offset of a file, or why none can. */
export function renameTarget(snapshot: Snapshot, file: SourceFile, offset: number): Occurrence | Refused {
  const found = occurrenceAt(snapshot, file.uri, offset);
  if (found === undefined) return { refused: whyNoName(snapshot, file, offset) };
  const refused = whyKept(found, file);
  return refused === undefined ? found : { refused };
}

/** Whether a mention is the name itself, be it in another case or in quotes, and not only what comes near it. */
export function isSameName({ span, uri, meaning }: Occurrence, snapshot: Snapshot): boolean {
  const written = writtenIn(snapshot.files.get(uri)?.text ?? '', span);
  return foldName(unquoted(written)) === foldName(meaning.name);
}

function whyKept({ meaning, role, form, exact, span }: Occurrence, file: SourceFile): string | undefined {
  const { name, kind } = meaning;
  const written = writtenIn(file.text, span);
  const what = kindWords[kind];
  const isNear = !exact && foldName(unquoted(written)) !== foldName(name);
  if (isNear)
    return `There is no ${what} called '${shorten(unquoted(written))}': write '${name}' first, if that is what is meant.`;
  if (role === 'reference' && form === 'title')
    return `'${shorten(unquoted(written))}' is a title: rename the ${what} at its name '${name}', or reword the title where the ${what} is declared.`;
  return isBuiltIn(meaning)
    ? `'${name}' is ${kind === 'emotion' ? 'an' : 'a'} ${what} that every project knows: it cannot be renamed.`
    : undefined;
}

/** Whether everybody knows the word, so that no project can give it another name. */
function isBuiltIn({ declared, kind, name }: Meaning): boolean {
  if (declared !== undefined) return false;
  return (
    kind === 'channel' ||
    (kind === 'emotion' && emotions.has(foldName(name))) ||
    (kind === 'measure' && isKnownMeasure(name))
  );
}

function whyNoName(snapshot: Snapshot, { uri, tree }: SourceFile, offset: number): string {
  const touches = ({ start, end }: Span) => start <= offset && offset <= end;
  const unknown = snapshot.problems(uri).find((it) => it.code === 'unknown-name' && touches(it.span));
  if (unknown !== undefined) return unknown.message;
  const statement = statementAt(tree, offset);
  const part = statement?.parts.find(touches);
  if (part !== undefined && part === statement?.parts[0] && part.kind === 'word')
    return `'${shorten(part.image)}' is a word of the language: only names can be renamed.`;
  if (part?.kind === 'text' || part?.kind === 'block')
    return 'Titles and other texts are reworded right here: only names are renamed.';
  return 'There is no name here: put the cursor on one, such as that of a touchpoint or a team.';
}

function writtenIn(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function unquoted(written: string): string {
  return written.replace(/^["“”„‟]|["“”„‟]$/g, '');
}
