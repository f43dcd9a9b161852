import { CompletionItemKind } from 'vscode-languageserver';
import {
  declareEmotion,
  declareMissing,
  type Edit,
  emotions,
  type Fix,
  isName,
  type ReferenceKind,
  type Span,
} from '../../../language/index.ts';
import { applyEdit } from '../commands.ts';
import { workspaceEdit } from '../workspace-edit.ts';
import type { Answer } from './answer.ts';
import { beginsLike } from './near-missed.ts';
import type { Site } from './site.ts';

const shortest = 2;

/** Offers to declare the name that is typed, where nothing bears it, nor anything that begins like it. */
export function newName(to: ReferenceKind, known: readonly Answer[], site: Site): Answer[] {
  const { expected, file, facts } = site;
  const { typed, span } = expected;
  if (!isNew(typed, known) || span.end - span.start !== typed.length) return [];
  const fix = declareMissing({ to, text: typed, quoted: false, span }, file.uri, facts);
  return fix === undefined ? [] : offer(`New ${to} '${typed}'`, fix, site);
}

/** The same for a word for a feeling. */
export function newEmotion(known: readonly Answer[], site: Site): Answer[] {
  const { expected, file, facts } = site;
  const { typed, span } = expected;
  const word = typed.toLowerCase();
  if (!isNew(word, known) || span.end - span.start !== typed.length || emotions.has(word)) return [];
  const fix = declareEmotion({ text: word, span }, file.uri, facts);
  return fix === undefined ? [] : offer(`New emotion '${word}' for the vocabulary`, fix, site);
}

/** Somebody who has typed the beginning of a known name is on the way there. */
function isNew(typed: string, known: readonly Answer[]): boolean {
  return typed.length >= shortest && isName(typed) && !beginsLike(known, typed);
}

function offer(label: string, fix: Fix, site: Site): Answer[] {
  const declares = declaring(fix, site);
  if (declares === undefined) return [];
  const { typed } = site.expected;
  return [
    { label, kind: CompletionItemKind.Reference, detail: fix.title, text: typed, search: typed, ...declares },
  ];
}

/** In the same file it is declared along with the name, in another one by the editor. */
function declaring(
  { title, edits }: Fix,
  { snapshot, file, expected, client }: Site,
): Partial<Answer> | undefined {
  const [first] = edits;
  if (first === undefined || edits.length > 1) return undefined;
  const own =
    first.uri === file.uri ? first.edits.map((edit) => awayFrom(expected.span, edit, file.text)) : [];
  const isApart = own.length > 0 && own.every((edit) => edit !== undefined);
  if (isApart)
    return { edits: own.map(({ span, text }) => ({ range: file.lines.range(span), newText: text })) };
  return client.commands ? { command: applyEdit(title, workspaceEdit(snapshot, edits, client)) } : undefined;
}

/**
 * The edit, if it does not touch where the name is written. What is appended to a file replaces the blank lines at its
 * end, which may begin right behind the name: there it is inserted below them.
 */
function awayFrom(name: Span, edit: Edit, text: string): Edit | undefined {
  const { span } = edit;
  if (span.start > name.end || span.end < name.start) return edit;
  const blank = text.slice(name.end).match(lineEnds)?.length ?? 0;
  if (blank === 0 || span.end < text.length) return undefined;
  let kept = edit.text;
  for (let i = 0; i < blank && i < 2; i += 1) kept = kept.replace(firstLineEnd, '');
  return { span: { start: text.length, end: text.length }, text: kept };
}

const lineEnds = /\r\n|\n|\r/g;
const firstLineEnd = /^(?:\r\n|\n|\r)/;
