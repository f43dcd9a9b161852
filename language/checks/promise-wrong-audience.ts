import type { CustomerPromise, Persona } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { serves } from '../model/serving.ts';
import { removeItem } from '../syntax/remove-item.ts';
import type { Property, Reference } from '../syntax/tree.ts';
import { defineCheck, type Finding } from './check.ts';

export default defineCheck({
  code: 'promise-wrong-audience',
  summary: 'A promise made to a persona who does not expect it and is not served where it is delivered.',
  severity: 'warning',
  on: 'promise',
  run(promise, facts) {
    if (promise.status !== 'live' || promise.name === undefined) return [];
    const deliverers = facts.deliverersOf(promise);
    if (deliverers.length === 0) return [];
    const expecters = facts.expectersOf(promise);
    return audienceOf(promise, facts)
      .filter(({ persona }) => !expecters.includes(persona))
      .filter(({ persona }) => !deliverers.some((it) => serves(it, persona, facts)))
      .map((listener) => finding(promise, listener, facts));
  },
});

/** A persona to whom a promise is made, and where it says so. */
interface Listener {
  readonly persona: Persona;
  readonly property: Property;
  readonly reference: Reference;
}

/** Of a persona who is named twice the first place counts. */
function audienceOf(promise: CustomerPromise, facts: Facts): readonly Listener[] {
  const listeners = new Map<Persona, Listener>();
  for (const property of promise.all('to')) {
    for (const reference of property.list ?? []) {
      const persona = facts.persona(reference);
      if (persona !== undefined && !listeners.has(persona))
        listeners.set(persona, { persona, property, reference });
    }
  }
  return [...listeners.values()];
}

function finding(
  promise: CustomerPromise,
  { persona, property, reference }: Listener,
  facts: Facts,
): Finding {
  return {
    span: reference.span,
    message: `'${persona.title}' neither expects the promise '${promise.title}' nor comes where it is delivered, so it is made to the wrong customer: take the name out of 'to', or deliver the promise in a journey of theirs.`,
    related: [{ ...facts.place('persona', persona), message: `'${persona.title}' is described here.` }],
    fixes: [
      {
        title: `Stop making the promise to '${persona.title}'`,
        edits: [{ uri: promise.uri, edits: [removeItem(facts.textOf(promise.uri), property, reference)] }],
      },
    ],
  };
}
