import type { CustomerPromise } from '../../model/elements.ts';
import type { Reason } from '../../model/serving.ts';
import type { Comparison } from '../comparison.ts';
import { firstMeasuresOn } from '../measures-of.ts';
import type { Pair, Thing } from '../thing.ts';
import { deliveryCause, type Places, placesOf } from './deliveries.ts';

/** Where the reason for a promise's state stands on both sides; it may hold on one of them only. */
export function reasonPlaces(reason: Reason, pair: Pair<CustomerPromise>, comparison: Comparison): Places {
  switch (reason.kind) {
    case 'undelivered':
      return deliveryFound(pair, comparison);
    case 'missed-target': {
      const measure = firstMeasuresOn(reason.on).find((it) => it.measure === reason.measure);
      return measure === undefined ? {} : onBothSides(measure, comparison, (it) => it.property.span);
    }
    case 'without-owner':
      return onBothSides(reason.touchpoint, comparison, (it) => it.one('owner')?.span ?? it.nameSpan);
    case 'over-budget':
      return placesOf(comparison.edit(pair, 'costs') ?? comparison.edit(pair, 'budget'));
    case 'unserved':
      return deliveryCause(pair, comparison);
  }
}

/** The first touchpoint that delivers now what nothing delivered. */
function deliveryFound(pair: Pair<CustomerPromise>, { after }: Comparison): Places {
  const [first] = after.facts.deliverersOf(pair.after);
  const item = first?.list('delivers').find((it) => after.facts.promise(it) === pair.after);
  return first === undefined ? {} : { to: { uri: first.uri, span: item?.span ?? first.nameSpan } };
}

function onBothSides<T extends Thing>(
  thing: T,
  { pairs }: Comparison,
  spanOf: (thing: T) => T['nameSpan'],
): Places {
  const before = pairs.beforeOf(thing) ?? (pairs.afterOf(thing) === undefined ? undefined : thing);
  const after = pairs.afterOf(thing) ?? (before === thing ? undefined : thing);
  return {
    ...(before && { from: { uri: before.uri, span: spanOf(before) } }),
    ...(after && { to: { uri: after.uri, span: spanOf(after) } }),
  };
}
