import type { CustomerPromise, Touchpoint } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { removeItem } from '../syntax/remove-item.ts';
import type { Property, Reference } from '../syntax/tree.ts';
import { defineCheck, type Finding } from './check.ts';

export default defineCheck({
  code: 'retired-promise-delivered',
  summary: 'A touchpoint that still delivers or explains a retired promise.',
  severity: 'warning',
  on: 'touchpoint',
  run: (touchpoint, facts) =>
    [...retiredIn(touchpoint, facts)].map(([promise, places]) => finding(touchpoint, promise, places, facts)),
});

/** Where a touchpoint names a promise: at most one place a statement. */
type Places = readonly [NamedAt, ...NamedAt[]];

interface NamedAt {
  readonly property: Property;
  readonly reference: Reference;
}

function retiredIn(touchpoint: Touchpoint, facts: Facts): ReadonlyMap<CustomerPromise, Places> {
  let retired: Map<CustomerPromise, Places> | undefined;
  for (const property of touchpoint.block.properties) {
    if (property.keyword !== 'delivers' && property.keyword !== 'explains') continue;
    for (const reference of property.list ?? []) {
      const promise = facts.promise(reference);
      if (promise?.status !== 'retired') continue;
      retired ??= new Map();
      const places = retired.get(promise);
      if (places === undefined) retired.set(promise, [{ property, reference }]);
      else if (places.every((it) => it.property !== property))
        retired.set(promise, [...places, { property, reference }]);
    }
  }
  return retired ?? none;
}

/** Most touchpoints name none. */
const none: ReadonlyMap<CustomerPromise, Places> = new Map();

function finding(touchpoint: Touchpoint, promise: CustomerPromise, places: Places, facts: Facts): Finding {
  const [{ property, reference }] = places;
  return {
    span: reference.span,
    message: `'${touchpoint.title}' still ${property.keyword} the promise '${promise.title}', which is retired, so customers go on counting on what you no longer stand by: take it out here, or make the promise live again.`,
    related: [{ ...facts.place('promise', promise), message: 'The promise is retired here.' }],
    fixes: [
      {
        title: `Take '${promise.title}' out of this touchpoint`,
        edits: [
          {
            uri: touchpoint.uri,
            edits: places.map((it) => removeItem(facts.textOf(touchpoint.uri), it.property, it.reference)),
          },
        ],
      },
    ],
  };
}
