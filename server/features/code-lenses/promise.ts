import {
  type CustomerPromise,
  type Place,
  promiseState,
  type Reason,
  reasonInBrief,
  reasonsFor,
  type Snapshot,
  stateInWords,
} from '../../../language/index.ts';
import type { Lens } from './lens.ts';

type Facts = Snapshot['facts'];

/** Whether a promise is kept and why not, and who delivers it. One that no name leads to cannot be delivered. */
export function abovePromise(promise: CustomerPromise, facts: Facts): readonly Lens[] {
  if (promise.name === undefined || !facts.counts(promise)) return [];
  const above = { uri: promise.uri, span: promise.nameSpan };
  const state = stateInWords(promiseState(promise, facts));
  const delivery = deliveryOf(promise, facts);
  const [first, ...others] = reasonsFor(promise, facts);
  if (first === undefined) {
    const title = delivery === undefined ? state : `${state} · ${delivery.title}`;
    return [{ above, title, opens: delivery?.opens }];
  }
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  const why = {
    above,
    title: `${state} · ${reasonInBrief(first)}${more}`,
    opens: [first, ...others].flatMap((it) => placeOf(it, promise) ?? []),
  };
  return delivery === undefined ? [why] : [why, { above, ...delivery }];
}

function deliveryOf(promise: CustomerPromise, facts: Facts): Pick<Lens, 'title' | 'opens'> | undefined {
  const deliverers = facts.deliverersOf(promise);
  if (deliverers.length === 0) return undefined;
  const count = deliverers.length === 1 ? '1 touchpoint' : `${deliverers.length} touchpoints`;
  return {
    title: `delivered by ${count}`,
    opens: deliverers.map(({ uri, nameSpan }) => ({ uri, span: nameSpan })),
  };
}

/** Where a reason is written; undefined where it is that something is missing. */
function placeOf(reason: Reason, promise: CustomerPromise): Place | undefined {
  switch (reason.kind) {
    case 'undelivered':
      return undefined;
    case 'missed-target':
      return { uri: reason.on.uri, span: reason.measure.span };
    case 'without-owner':
      return { uri: reason.touchpoint.uri, span: reason.touchpoint.nameSpan };
    case 'over-budget':
      return { uri: promise.uri, span: reason.costs.span };
    case 'unserved':
      return { uri: reason.persona.uri, span: reason.persona.nameSpan };
  }
}
