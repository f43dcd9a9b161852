import { declareEmotion } from '../model/declare-missing.ts';
import type { Facts } from '../model/facts.ts';
import { nearEmotions } from '../model/near-emotions.ts';
import { emotions } from '../model/vocabulary/emotions.ts';
import { foldName, isName } from '../syntax/names.ts';
import { inWords } from '../syntax/shapes/choice.ts';
import type { Written } from '../syntax/tree.ts';
import type { Fix } from '../text/problem.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'unknown-emotion',
  summary: 'A word for a feeling that nobody has given a score.',
  severity: 'warning',
  on: 'touchpoint',
  looksAtPlans: true,
  sparesMistakes: true,
  run(touchpoint, facts) {
    const { word, score } = touchpoint.emotion ?? {};
    if (word === undefined || score !== undefined || isKnown(word, facts)) return [];
    const near = nearEmotions(word.text, facts);
    const declared = declareEmotion(word, touchpoint.uri, facts);
    const way = near.length === 0 ? '' : `write ${inWords(near)}, or `;
    return [
      {
        span: word.span,
        message: `Nobody knows how good or bad '${word.text}' is, so it counts as no score: ${way}give it one, as in emotion ${word.text} +1.`,
        fixes: [
          ...near.map((it) => changeTo(it, word, touchpoint.uri)),
          ...(declared === undefined ? [] : [declared]),
        ],
      },
    ];
  },
});

/** Whether the vocabulary or the lexicon has the word. What cannot be a word has a mistake of its own. */
function isKnown({ text }: Written, facts: Facts): boolean {
  return !isName(text) || facts.emotion(text) !== undefined || emotions.has(foldName(text));
}

function changeTo(text: string, { span }: Written, uri: string): Fix {
  return { title: `Change to '${text}'`, edits: [{ uri, edits: [{ span, text }] }] };
}
