import { CompletionItemKind } from 'vscode-languageserver';
import type { Answer } from './answer.ts';
import type { Site } from './site.ts';

/** One of a few words that say something by themselves. */
export function choices(words: readonly string[], { expected }: Site): Answer[] {
  const isImprovement = expected.keyword === 'improved';
  return words.map((label) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    note: notes[label],
    ...(isImprovement && expected.isLast && { text: `${label} ` }),
  }));
}

/** A word that something else has to follow. */
export function clauses(words: readonly string[], { expected }: Site): Answer[] {
  return words.map((label) => ({
    label,
    kind: CompletionItemKind.Keyword,
    note: notes[label],
    text: expected.isLast ? `${label} ` : label,
    goesOn: expected.isLast,
  }));
}

const notes: Readonly<Record<string, string>> = {
  draft: 'not said to anyone yet',
  live: 'customers count on it',
  retired: 'no longer said',
  current: 'as it is',
  future: 'as it shall be',
  low: 'next to no effort',
  medium: 'some effort',
  high: 'too much effort',
  customer: 'customers notice it',
  efficiency: 'it saves us work',
  both: 'customers and we gain',
  on: 'the day',
  by: 'the team that does it',
  for: 'whom it serves',
  to: 'the longer end',
  of: 'the highest score there is',
  target: 'what it should be',
  actual: 'what it is',
};
