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

/** A feeling as it is read; `rest` is a text that no part of an emotion holds. */
export interface Feeling {
  readonly emotion: EmotionModel | undefined;
  readonly rest?: string;
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
  if (mark !== undefined) return feeling(undefined, score ?? mark, reason);
  if (said === '') return feeling(undefined, score, reason);
  const found = wordIn(said, scoreOfWord);
  const felt = score ?? (found === undefined ? faceIn(said) : scoreOfWord(found));
  if (found === undefined && felt === undefined)
    return { ...feeling(undefined, undefined, reason), rest: said };
  return feeling(found, felt, reason === '' ? said : `${said}\n${reason}`);
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
  ...marked(
    2,
    'very positive|very good|excellent|great|awesome|very happy|very satisfied|sehr gut|sehr positiv|++',
  ),
  ...marked(2, '😀|😃|😄|😁|😆|🤩|😍|🥰|😻|🎉|❤|💚|👏'),
  ...marked(1, 'positive|good|fine|ok|okay|high|up|gut|positiv|positif|positivo|happy|+|:)|: )|:)'),
  ...marked(1, '🙂|😊|☺|😌|👍|😉|😎'),
  ...marked(0, 'neutral|mixed|average|so so|medium|meh|neutre|neutro|0|:|'),
  ...marked(0, '😐|😑|😶|🤔'),
  ...marked(-1, 'negative|bad|poor|low|down|schlecht|negativ|négatif|negativo|-|:(|: ('),
  ...marked(-1, '🙁|☹|😕|😟|😞|😒|👎|😔|😣|😖|🙄|😬'),
  ...marked(-2, 'very negative|very bad|terrible|awful|horrible|very unhappy|sehr schlecht|sehr negativ'),
  ...marked(-2, '😡|🤬|😠|😤|😭|😢|😱|💔|😫|😩'),
]);

function marked(score: number, words: string): (readonly [string, number])[] {
  return words
    .split('|')
    .filter(Boolean)
    .map((word) => [word, score] as const);
}
