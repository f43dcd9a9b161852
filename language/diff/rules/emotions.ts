import type { Touchpoint } from '../../model/elements.ts';
import { scoreOf, writtenScore } from '../../model/feelings.ts';
import { foldName } from '../../syntax/names.ts';
import { counted } from '../../text/wording.ts';
import type { Comparison } from '../comparison.ts';
import { take } from '../edits.ts';
import { scopeOf } from '../scope.ts';
import type { Side } from '../side.ts';
import type { Pair } from '../thing.ts';
import { called } from '../words.ts';
import { placesOf } from './deliveries.ts';

/** How touchpoints feel, by what they say themselves and by what the vocabulary makes of it. */
export function findEmotions(comparison: Comparison): void {
  const byWord = new Map<
    string,
    { readonly pair: Pair<Touchpoint>; readonly was: number; readonly is: number; count: number }
  >();
  for (const pair of comparison.pairsOf('touchpoint')) {
    if (scopeOf(pair) !== 'live') continue;
    const was = scoreOf(pair.before, comparison.before.facts);
    const is = scoreOf(pair.after, comparison.after.facts);
    if (was === undefined || is === undefined || was === is) continue;
    if (
      feltOn(pair.before, comparison.before, comparison) !== feltOn(pair.after, comparison.after, comparison)
    ) {
      addOwn(pair, was, is, comparison);
      continue;
    }
    const word = foldName(pair.after.emotion?.word?.text ?? '');
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, { pair, was, is, count: 1 });
    else known.count += 1;
  }
  for (const { pair, was, is, count } of byWord.values()) addWord(pair, was, is, count, comparison);
}

/** What a touchpoint itself says about how it feels, without its reason. */
function feltOn({ emotion }: Touchpoint, { facts }: Side, { pairs }: Comparison): string {
  if (emotion?.word === undefined) return String(emotion?.score);
  const entry = facts.emotion(emotion.word.text);
  const word = entry === undefined ? `emotion:${foldName(emotion.word.text)}` : pairs.idOf(entry);
  return `${word} ${emotion.score}`;
}

function addOwn(pair: Pair<Touchpoint>, was: number, is: number, comparison: Comparison): void {
  const edit = comparison.edit(pair, 'emotion');
  const [lost] = edit?.lost ?? [];
  const [gained] = edit?.gained ?? [];
  comparison.add({
    code: is < was ? 'emotion-dropped' : 'emotion-raised',
    ...pair,
    ...placesOf(edit),
    message: `${called(pair.after)} feels ${is < was ? 'worse' : 'better'}: it was ${felt(lost?.property.word?.text, was)}, now it is ${felt(gained?.property.word?.text, is)}.`,
    values: [String(was), String(is)],
  });
  take(edit);
}

function felt(word: string | undefined, score: number): string {
  return word === undefined ? `'${writtenScore(score)}'` : `'${word}' (${writtenScore(score)})`;
}

/** A word that means another score now: one edit, at its line, however many touchpoints use it. */
function addWord(
  pair: Pair<Touchpoint>,
  was: number,
  is: number,
  count: number,
  comparison: Comparison,
): void {
  const [before, after] = [entryOf(pair.before, comparison.before), entryOf(pair.after, comparison.after)];
  const word = pair.after.emotion?.word?.text ?? '';
  comparison.add({
    code: is < was ? 'emotion-dropped' : 'emotion-raised',
    before,
    after,
    ...(before && { from: { uri: before.uri, span: before.property.span } }),
    ...(after && { to: { uri: after.uri, span: after.property.span } }),
    message: `The vocabulary makes '${word}' ${writtenScore(is)}, it was ${writtenScore(was)}: ${counted(count, 'touchpoint')} ${count === 1 ? 'feels' : 'feel'} ${is < was ? 'worse' : 'better'}.`,
    values: [String(was), String(is)],
  });
  for (const it of [before, after]) if (it !== undefined) comparison.spoken.add(it);
}

function entryOf({ emotion }: Touchpoint, { facts }: Side) {
  return emotion?.word && facts.emotion(emotion.word.text);
}
