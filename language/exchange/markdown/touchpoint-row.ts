import type { CustomerPromise, Touchpoint } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { scoreOf } from '../../model/feelings.ts';
import { ownerOf } from '../../model/ownership.ts';
import { channelsOf } from '../../views/map/channels.ts';
import { shownScore } from '../../views/map/emotion/bands.ts';
import { empty, joined, type Markdown, plain, strong } from './blocks.ts';

export const touchpointHeadings: readonly string[] = [
  'Stage',
  'Touchpoint',
  'Channel',
  'Emotion',
  'Owner',
  'Promises',
  'Pains',
  'Opportunities',
];

/** Many journeys say nothing of these. */
export const optionalHeadings: readonly string[] = ['Stage', 'Channel', 'Promises', 'Pains', 'Opportunities'];

/** A touchpoint as a row below these headings. */
export function touchpointRow(touchpoint: Touchpoint, facts: Facts): readonly Markdown[] {
  const { title, stage } = touchpoint;
  const peak = touchpoint.has('moment-of-truth') ? ' (moment of truth)' : '';
  return [
    plain(stage.title),
    plain(`${title}${peak}`),
    plain(
      channelsOf(touchpoint, facts)
        .map((it) => it.title)
        .join(', '),
    ),
    emotionOf(touchpoint, facts),
    ownerCell(touchpoint, facts),
    promisesCell(touchpoint, facts),
    textsOf(touchpoint, 'pain'),
    textsOf(touchpoint, 'opportunity'),
  ];
}

/** As in `hopeful (+1): Three plans, one table`. */
function emotionOf(touchpoint: Touchpoint, facts: Facts): Markdown {
  const word = touchpoint.emotion?.word?.text;
  const score = scoreOf(touchpoint, facts);
  if (word === undefined && score === undefined) return strong('no emotion yet');
  const written = score === undefined ? 'no score' : shownScore(score);
  const why = touchpoint.one('emotion')?.text?.text;
  const felt = word === undefined ? written : `${word} (${written})`;
  return plain(why === undefined ? felt : `${felt}: ${why}`);
}

function ownerCell(touchpoint: Touchpoint, facts: Facts): Markdown {
  if (touchpoint.isOutside) {
    const who = touchpoint.one('outside')?.text?.text;
    return plain(who === undefined ? 'outside the brand' : `outside the brand: ${who}`);
  }
  const team = ownerOf(touchpoint, facts);
  const owner = team === undefined ? strong('nobody') : plain(team.title);
  const others = touchpoint.list('involves').map((it) => facts.team(it)?.title ?? it.text);
  return others.length === 0 ? owner : joined([owner, plain(`(with ${others.join(', ')})`)], ' ');
}

function promisesCell(touchpoint: Touchpoint, facts: Facts): Markdown {
  const named = (keyword: string): readonly CustomerPromise[] => [
    ...new Set(touchpoint.list(keyword).flatMap((it) => facts.promise(it) ?? [])),
  ];
  return joined(
    (['delivers', 'explains'] as const).flatMap((keyword) =>
      named(keyword).map((promise) => plain(`${keyword} ${promise.title}`)),
    ),
    '; ',
  );
}

/** Who is to act on an opportunity is left to the journey file. */
function textsOf(touchpoint: Touchpoint, keyword: string): Markdown {
  const texts = touchpoint.all(keyword).flatMap((it) => it.text?.text ?? []);
  return texts.length === 0 ? empty : joined(texts.map(plain), '; ');
}
