import {
  channels as builtIn,
  curveOf,
  drawCurve,
  neighboursIn,
  promiseState,
  type Snapshot,
  scoreOf,
  stateInWords,
  type Touchpoint,
  writtenScore,
} from '../../../language/index.ts';
import { joined, type Line, lines, list, type Part } from './content.ts';
import { measureLines } from './measures.ts';
import { goTo, heading, ownerLine, personasLine, pieceFor, textLines } from './named.ts';

type Facts = Snapshot['facts'];

/** A touchpoint: its place in the journey, how it feels there and around, and what it keeps. */
export function aboutTouchpoint(touchpoint: Touchpoint, { facts }: Snapshot): readonly Part[] {
  const promises = [...new Set(touchpoint.list('delivers').flatMap((it) => facts.promise(it) ?? []))];
  return [
    ...lines(
      heading(touchpoint, 'touchpoint', ...(touchpoint.has('moment-of-truth') ? ['moment of truth'] : [])),
      placeLine(touchpoint),
    ),
    ...lines(feelingLine(touchpoint, facts), ...aroundLines(touchpoint, facts)),
    ...lines(
      personasLine('For', touchpoint.list('for'), facts),
      touchpoint.isOutside ? ['Outside: the brand has no hand in it'] : ownerLine(touchpoint, facts),
      channelLine(touchpoint, facts),
      ...measureLines(touchpoint),
      ...textLines('Pain', touchpoint, 'pain'),
    ),
    ...list(['Delivers:'], promises, (it) => [goTo(it), ` · ${stateInWords(promiseState(it, facts))}`]),
  ];
}

function placeLine(touchpoint: Touchpoint): Line {
  const { journey, stage } = touchpoint;
  const place = journey.placeAmongDistinct(touchpoint);
  const count = journey.distinctTouchpoints.length;
  const number = place === undefined ? 'In ' : `${place + 1} of ${count} in `;
  return stage.block.implied ? [number, goTo(journey)] : [number, goTo(journey), ' › ', goTo(stage)];
}

function feelingLine(touchpoint: Touchpoint, facts: Facts): Line {
  const score = scoreOf(touchpoint, facts);
  const property = touchpoint.one('emotion');
  const why = property?.text === undefined ? '' : `: ${property.text.text}`;
  const word = property?.word?.text;
  if (score === undefined) return [word === undefined ? 'No emotion yet' : `${word}${why}`];
  return [`${word === undefined ? '' : `${word} `}${writtenScore(score)}${why}`];
}

/** So many touchpoints before and after are drawn. */
const reach = 4;

/** The curve around it, its own point in brackets, and what comes before and after in words. */
function aroundLines(touchpoint: Touchpoint, facts: Facts): readonly (Line | undefined)[] {
  const { journey } = touchpoint;
  const place = journey.placeAmongDistinct(touchpoint);
  if (place === undefined) return [];
  const all = journey.distinctTouchpoints;
  const drawn = (from: number, to: number) =>
    drawCurve(curveOf(all.slice(Math.max(0, from), Math.max(0, to)), facts));
  const picture = `${drawn(place - reach, place)}[${drawn(place, place + 1)}]${drawn(place + 1, place + 1 + reach)}`;
  const pairs = neighboursIn(journey, facts);
  const before = pairs.filter(([, next]) => next === touchpoint).map(([it]) => it);
  const after = pairs.filter(([it]) => it === touchpoint).map(([, next]) => next);
  return all.length < 2
    ? []
    : [
        [`Curve: ${picture}`],
        momentsLine('Comes after', before, facts),
        momentsLine('Goes on to', after, facts),
      ];
}

function momentsLine(label: string, touchpoints: readonly Touchpoint[], facts: Facts): Line | undefined {
  if (touchpoints.length === 0) return undefined;
  const moments = touchpoints.slice(0, reach).map((it): Line => {
    const score = scoreOf(it, facts);
    return [goTo(it), ` (${score === undefined ? 'no emotion' : writtenScore(score)})`];
  });
  const more = touchpoints.length > reach ? ` and ${touchpoints.length - reach} more` : '';
  return [`${label}: `, ...joined(moments, ', '), more];
}

function channelLine(touchpoint: Touchpoint, facts: Facts): Line | undefined {
  const channels = touchpoint.list('channel');
  if (channels.length === 0) return undefined;
  const named = channels.map((it): Line => {
    const { target } = facts.channel(it);
    if (target?.kind !== 'built-in') return [pieceFor(it, target)];
    return [builtIn.find(({ name }) => name === target.name)?.title ?? target.name];
  });
  return ['Channel: ', ...joined(named, ', ')];
}
