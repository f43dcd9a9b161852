import {
  capital,
  emotionGroups,
  emotions,
  foldName,
  type Property,
  type Snapshot,
  writtenScore,
} from '../../../language/index.ts';
import { type Line, lines, type Part, strong } from './content.ts';

/** So many words are named of those that score alike. */
const mostWords = 6;

/** What a score means to the customer. */
const meanings: Readonly<Record<string, string>> = {
  '-2': 'told to others as a warning',
  '-1': 'felt, and soon mended',
  '0': 'neither helps nor hurts',
  '+1': 'welcome',
  '+2': 'told to others as a recommendation',
};

/** An emotion's word: its score, where that is from, and the words that score alike, a step less and a step more. */
export function aboutEmotion(
  word: string,
  property: Property | undefined,
  { facts }: Snapshot,
): readonly Part[] {
  const own = facts.vocabularyScore(word);
  const known = own ?? emotions.get(foldName(word));
  const written = property?.score;
  const score = written ?? known;
  if (score === undefined)
    return lines([strong(word), ' · emotion'], ['Not a known word: write a score from -2 to +2 behind it.']);
  const from =
    written !== undefined ? 'as written here' : own !== undefined ? "from the project's vocabulary" : '';
  return lines(
    [strong(word), ` · emotion ${writtenScore(score)}`, from === '' ? '' : ` · ${from}`],
    [capital(meanings[writtenScore(score)] ?? '')],
    wordsLine('As strong', score, word),
    wordsLine('A step less', score - 1, word),
    wordsLine('A step more', score + 1, word),
  );
}

function wordsLine(label: string, score: number, except: string): Line | undefined {
  const words = emotionGroups.find((it) => it.score === score)?.words.filter((it) => it !== foldName(except));
  return words && [`${label} (${writtenScore(score)}): ${words.slice(0, mostWords).join(', ')}, …`];
}
