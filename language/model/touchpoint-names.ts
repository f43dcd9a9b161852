import { foldName, toNfc } from '../syntax/names.ts';
import { nearest } from '../syntax/nearest.ts';
import type { Reference } from '../syntax/tree.ts';
import type { Journey, Touchpoint } from './elements.ts';
import type { Facts } from './facts.ts';
import type { Found } from './name-table.ts';

/** A touchpoint of this journey first, else `journey.touchpoint`, else (for `leads-to`) a journey. */
export function findTouchpoint(
  reference: Reference,
  home: Journey | undefined,
  facts: Facts,
): Found<Touchpoint | Journey> {
  const local = home === undefined ? nowhere : among(home, reference);
  if (local.how === 'exact' || local.how === 'title' || local.how === 'ambiguous') return local;
  const elsewhere = reference.quoted ? nowhere : dotted(reference, facts);
  if (elsewhere.how === 'exact') return elsewhere;
  const journey = reference.to === 'next' ? asJourney(reference, facts) : nowhere;
  if (journey.how === 'exact' || journey.how === 'title') return journey;
  return [local, elsewhere, journey].find((it) => it.target !== undefined) ?? local;
}

const nowhere: Found<never> = { target: undefined, how: 'unknown' };

function among(journey: Journey, reference: Pick<Reference, 'text' | 'quoted'>): Found<Touchpoint> {
  const touchpoints = distinct(journey);
  if (reference.quoted) {
    const bearers = [...touchpoints.values()].filter((it) => toNfc(it.title) === reference.text);
    if (bearers.length > 1) return { target: undefined, how: 'ambiguous' };
    if (bearers[0] !== undefined) return { target: bearers[0], how: 'title' };
  }
  const folded = touchpoints.get(foldName(reference.text));
  if (folded !== undefined) {
    const isExact = !reference.quoted && folded.name?.text === reference.text;
    return { target: folded, how: isExact ? 'exact' : 'meant' };
  }
  const near = nearest(reference.text, touchpoints.keys());
  const target = near === undefined ? undefined : touchpoints.get(near);
  return { target, how: target === undefined ? 'unknown' : 'meant' };
}

/** The touchpoints of a journey by folded name; of duplicates the first counts. */
function distinct(journey: Journey): ReadonlyMap<string, Touchpoint> {
  const known = names.get(journey);
  if (known !== undefined) return known;
  const made = new Map<string, Touchpoint>();
  for (const touchpoint of journey.touchpoints) {
    const folded = touchpoint.name === undefined ? '' : foldName(touchpoint.name.text);
    if (folded !== '' && !made.has(folded)) made.set(folded, touchpoint);
  }
  names.set(journey, made);
  return made;
}

const names = new WeakMap<Journey, ReadonlyMap<string, Touchpoint>>();

function dotted(reference: Reference, facts: Facts): Found<Touchpoint> {
  const dot = reference.text.indexOf('.');
  if (dot <= 0) return nowhere;
  const [journeyName, name] = [reference.text.slice(0, dot), reference.text.slice(dot + 1)];
  const found = facts.find('journey', { ...reference, text: journeyName });
  if (found.target?.kind !== 'journey') return nowhere;
  const touchpoint = among(found.target, { text: name, quoted: false });
  if (touchpoint.target === undefined) return nowhere;
  return { target: touchpoint.target, how: found.how === 'exact' ? touchpoint.how : 'meant' };
}

function asJourney(reference: Reference, facts: Facts): Found<Journey> {
  const found = facts.find('journey', reference);
  return found.target?.kind === 'journey' ? { target: found.target, how: found.how } : nowhere;
}
