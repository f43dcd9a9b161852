import { writtenScore } from '../../model/feelings.ts';
import { emotions } from '../../model/vocabulary/emotions.ts';
import { foldName, isName } from '../../syntax/names.ts';
import type { EmotionModel } from '../json/project-model.ts';
import type { ScoreOfWord } from './model-lines.ts';

/** How a touchpoint feels, as its cells say it. */
export interface FeelingCells {
  readonly emotion: string;
  /** As the scale of its column leaves it, from -2 to 2. */
  readonly score: number | undefined;
  readonly why: string;
}

/** A feeling as it is read. */
export interface Feeling {
  readonly emotion: EmotionModel | undefined;
  /** A text that no part of an emotion holds. */
  readonly rest?: string;
  /** What the emotion's cell was read as, where it says it in another way. */
  readonly inWords?: string;
}

/** Reads a word, a face, a mark such as 'positive', or a sentence with a word for a feeling in it. */
export function readFeeling({ emotion, score, why }: FeelingCells, scoreOfWord: ScoreOfWord): Feeling {
  const said = emotion.trim();
  const reason = why.trim();
  const word = said.toLowerCase().normalize('NFC');
  const mark = marks.get(plainMark(said));
  const isKnown = scoreOfWord(word) !== undefined;
  if (isName(word) && (isKnown || mark === undefined))
    return feeling(word, score ?? scoreOfWord(word), reason);
  if (mark !== undefined) return marked(said, score, mark, reason);
  if (said === '') return feeling(undefined, score, reason);
  const found = wordIn(said, scoreOfWord);
  const felt = score ?? (found === undefined ? faceIn(said) : scoreOfWord(found));
  if (found === undefined && felt === undefined)
    return { ...feeling(undefined, undefined, reason), rest: joined(said, reason) };
  const inWords = found === undefined ? undefined : `'${found}'`;
  return { ...feeling(found, felt, joined(said, reason)), ...(inWords && { inWords }) };
}

/** A mark is its score; what it says beside that is kept, too. */
function marked(said: string, score: number | undefined, mark: number, reason: string): Feeling {
  const isPlain = !/\p{L}/u.test(said) || /^(?:very |sehr )?(?:positi|negati|négati|neutr)/i.test(said);
  const read = feeling(undefined, score ?? mark, isPlain ? reason : joined(said, reason));
  return score === undefined ? { ...read, inWords: writtenScore(mark) } : read;
}

function feeling(word: string | undefined, score: number | undefined, why: string): Feeling {
  if (word === undefined && score === undefined)
    return why === '' ? { emotion: undefined } : { emotion: undefined, rest: why };
  return {
    emotion: {
      ...(word !== undefined && { word }),
      ...(score !== undefined && { score }),
      ...(why !== '' && { why }),
    },
  };
}

function joined(said: string, reason: string): string {
  return reason === '' ? said : `${said}\n${reason}`;
}

/** The first word of a sentence that is known for a feeling. */
function wordIn(said: string, scoreOfWord: ScoreOfWord): string | undefined {
  const words =
    said
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{Nd}_-]+/gu) ?? [];
  if (words.some((it) => /^(?:not?|never|n't|without|nicht|kein|pas)$/.test(it))) return undefined;
  return words.find((it) => isName(it) && (scoreOfWord(it) ?? emotions.get(foldName(it))) !== undefined);
}

function faceIn(said: string): number | undefined {
  return [...said].map((it) => marks.get(it)).find((it) => it !== undefined);
}

function plainMark(said: string): string {
  return said
    .toLowerCase()
    .replace(/\uFE0F/g, '')
    .replace(/[\s_-]+/g, ' ');
}

/** What people write in place of a word for a feeling. */
const marks: ReadonlyMap<string, number> = new Map([
  ...scored(
    2,
    'very positive|very good|excellent|great|awesome|very happy|very satisfied|sehr gut|sehr positiv|++',
  ),
  ...scored(2, '😀|😃|😄|😁|😆|🤩|😍|🥰|😻|🎉|❤|💚|👏'),
  ...scored(1, 'positive|good|fine|ok|okay|high|up|gut|positiv|positif|positivo|happy|+|:)|: )|:)'),
  ...scored(1, '🙂|😊|☺|😌|👍|😉|😎'),
  ...scored(0, 'neutral|mixed|average|so so|medium|meh|neutre|neutro|0|:|'),
  ...scored(0, '😐|😑|😶|🤔'),
  ...scored(-1, 'negative|bad|poor|low|down|schlecht|negativ|négatif|negativo|-|:(|: ('),
  ...scored(-1, '🙁|☹|😕|😟|😞|😒|👎|😔|😣|😖|🙄|😬'),
  ...scored(-2, 'very negative|very bad|terrible|awful|horrible|very unhappy|sehr schlecht|sehr negativ'),
  ...scored(-2, '😡|🤬|😠|😤|😭|😢|😱|💔|😫|😩'),
]);

function scored(score: number, words: string): (readonly [string, number])[] {
  return words
    .split('|')
    .filter(Boolean)
    .map((word) => [word, score] as const);
}
