import type { Property } from '../syntax/tree.ts';
import type { Journey, Touchpoint } from './elements.ts';
import type { Facts } from './facts.ts';
import { findTouchpoint } from './touchpoint-names.ts';

/** A `leads-to` of a touchpoint, as its fix would leave it. */
export interface Link {
  readonly property: Property;
  /** Undefined where it leads nowhere. */
  readonly target: Touchpoint | Journey | undefined;
  /** Whether it says when; without that it is the only way on. */
  readonly isConditional: boolean;
}

/** Most touchpoints lead nowhere but to the one written after them. */
const none: readonly never[] = [];

/** Where a touchpoint leads by its `leads-to` statements. */
export function linksOf(touchpoint: Touchpoint, facts: Facts): readonly Link[] {
  const written = touchpoint.all('leads-to');
  if (written.length === 0) return none;
  return written.map((property) => ({
    property,
    target: property.reference && findTouchpoint(property.reference, touchpoint.journey, facts).target,
    isConditional: property.text !== undefined,
  }));
}

/** The touchpoints of the same journey that the customer may come to next. */
function nextOf(touchpoint: Touchpoint, facts: Facts): readonly Touchpoint[] {
  const links = linksOf(touchpoint, facts);
  if (links.length === 0) {
    const after = writtenAfter(touchpoint);
    return after === undefined ? none : [after];
  }
  const linked = links.map((it) => it.target).filter((it) => isIn(it, touchpoint.journey));
  const after = links.some((it) => !it.isConditional) ? undefined : writtenAfter(touchpoint);
  return [...new Set(after === undefined ? linked : [...linked, after])];
}

/** Each touchpoint of a journey with each of its next ones. */
export function neighboursIn(journey: Journey, facts: Facts): readonly (readonly [Touchpoint, Touchpoint])[] {
  return journey.distinctTouchpoints.flatMap((it) => nextOf(it, facts).map((next) => [it, next] as const));
}

/** Where a journey can end: no unconditional link goes on inside it, and nothing is written after or it leads elsewhere. */
export function endsOf(journey: Journey, facts: Facts): readonly Touchpoint[] {
  return journey.distinctTouchpoints.filter((touchpoint) => {
    const always = linksOf(touchpoint, facts).filter((it) => !it.isConditional);
    if (always.some((it) => isIn(it.target, journey))) return false;
    return writtenAfter(touchpoint) === undefined || always.length > 0;
  });
}

/** The touchpoint written after one, in this stage or a later one. */
export function writtenAfter(touchpoint: Touchpoint): Touchpoint | undefined {
  const { journey } = touchpoint;
  const place = journey.placeAmongDistinct(touchpoint);
  return place === undefined ? undefined : journey.distinctTouchpoints[place + 1];
}

function isIn(target: Touchpoint | Journey | undefined, journey: Journey): target is Touchpoint {
  return target?.kind === 'touchpoint' && target.journey === journey;
}
