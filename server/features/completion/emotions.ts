import { CompletionItemKind } from 'vscode-languageserver';
import {
  akinFeelings,
  emotions as builtIn,
  emotionGroups,
  foldName,
  writtenScore,
} from '../../../language/index.ts';
import { faceOf } from '../faces.ts';
import type { Answer } from './answer.ts';
import { nearMissed } from './near-missed.ts';
import { newEmotion } from './new-name.ts';
import type { Site } from './site.ts';

/** Words for feelings: the project's own, then those that are akin to what is typed, then the best first. */
export function emotions(site: Site): Answer[] {
  const { facts, expected } = site;
  const scores = new Map<string, number | undefined>();
  for (const { name, kind } of facts.all('emotion')) {
    if (name !== undefined && kind === 'emotion')
      scores.set(foldName(name.text), facts.vocabularyScore(name.text));
  }
  const own = new Set(scores.keys());
  const akin = akinFeelings(expected.typed);
  for (const word of akin) if (!scores.has(word)) scores.set(word, builtIn.get(word));
  for (const { score, words: group } of [...emotionGroups].reverse())
    for (const word of group) if (!scores.has(word)) scores.set(word, score);
  const answers = [...scores].map(([word, score]): Answer => {
    const isFoundByWord = word.startsWith(expected.typed.toLowerCase());
    return {
      label: word,
      kind: CompletionItemKind.EnumMember,
      ...felt(score),
      ...(own.has(word) && { detail: `${inWords(score)}, in the project's vocabulary` }),
      // Editors look for what is typed in this text, so that 'sad' finds 'lonely'.
      search: !isFoundByWord && akin.includes(word) ? `${expected.typed} ${word}` : word,
    };
  });
  return [...fitting(nearMissed(answers, expected.typed), expected.typed), ...newEmotion(answers, site)];
}

/** Once words begin like what is typed, or are akin to it, those that merely hold its letters somewhere are in the way. */
function fitting(answers: readonly Answer[], typed: string): readonly Answer[] {
  const written = typed.toLowerCase();
  const found = answers.filter(({ label, search = label }) => label.includes(written) || search !== label);
  return written.length < shortest || found.length === 0 ? answers : found;
}

const shortest = 3;

/** Scores by themselves, the best first. */
export function scores(): Answer[] {
  return [2, 1, 0, -1, -2].map((score) => ({
    label: writtenScore(score),
    kind: CompletionItemKind.Value,
    ...felt(score),
    note: words[score],
  }));
}

function felt(score: number | undefined): Pick<Answer, 'symbol' | 'note' | 'detail'> {
  return { symbol: faceOf(score ?? 0), note: inWords(score), detail: inWords(score) };
}

/** The score with its meaning: a face alone says nothing to those who cannot see it. */
function inWords(score: number | undefined): string {
  return score === undefined ? 'no score yet' : `${writtenScore(score)} ${words[score] ?? ''}`;
}

const words: Readonly<Record<number, string>> = {
  2: 'very good',
  1: 'good',
  0: 'neither',
  [-1]: 'bad',
  [-2]: 'very bad',
};
