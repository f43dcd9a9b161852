import {
  curveOf,
  drawCurve,
  type Journey,
  listed,
  lowestOf,
  type Place,
  type Problem,
  pointInWords,
  type Snapshot,
} from '../../../language/index.ts';
import { findingsIn, findingsInWords } from '../findings.ts';
import { shorten } from '../shorten.ts';
import type { Lens } from './lens.ts';

type Facts = Snapshot['facts'];

/** Whom a journey is for, how it feels and where it is lowest, and what was found in it. */
export function aboveJourney(journey: Journey, problems: readonly Problem[], facts: Facts): readonly Lens[] {
  if (journey.isImplied) return [];
  const above = { uri: journey.uri, span: journey.nameSpan };
  const findings = findingsIn(journey, problems);
  return [
    { above, ...personas(journey, facts) },
    ...curve(journey, facts).map((it) => ({ above, ...it })),
    { above, title: findingsInWords(findings), opens: findings },
  ];
}

type Said = Pick<Lens, 'title' | 'opens'>;

/** So many personas are named; of more, the others are counted. */
const mostPersonas = 2;
const longestTitle = 40;

function personas(journey: Journey, facts: Facts): Said {
  const named = journey.list('for');
  if (named.length === 0) return { title: 'for everybody' };
  const found = named.map((it) => ({ it, persona: facts.persona(it) }));
  const titles = found.map(({ it, persona }) => shorten(persona?.title ?? it.text, longestTitle));
  const rest = titles.length - mostPersonas;
  const shown = [...titles.slice(0, mostPersonas), ...(rest > 0 ? [`${rest} more`] : [])];
  return {
    title: `for ${listed(shown)}`,
    opens: found.flatMap(({ persona }): Place[] =>
      persona === undefined ? [] : [{ uri: persona.uri, span: persona.nameSpan }],
    ),
  };
}

/** The picture opens the journey's preview, its lowest point the touchpoint. */
function curve(journey: Journey, facts: Facts): readonly Said[] {
  const points = curveOf(journey.distinctTouchpoints, facts);
  const lowest = lowestOf(points);
  if (lowest === undefined) return [];
  const name = journey.name?.text;
  const { uri, nameSpan } = lowest.touchpoint;
  return [
    { title: `curve ${drawCurve(points)}`, opens: name === undefined ? undefined : { journey: name } },
    { title: `lowest ${pointInWords(lowest)}`, opens: [{ uri, span: nameSpan }] },
  ];
}
