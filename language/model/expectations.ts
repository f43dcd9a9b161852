import type { Reference } from '../syntax/tree.ts';
import type { CustomerPromise, Named, Persona } from './elements.ts';
import type { Facts } from './facts.ts';
import type { Found } from './name-table.ts';
import { serves } from './serving.ts';

/** Something that a persona expects, and where it says so. */
export interface Expectation<T> {
  readonly reference: Reference;
  readonly answer: T;
}

/** The promises that a persona expects, each at the first place that names it. */
export function expectedPromises(persona: Persona, facts: Facts): readonly Expectation<CustomerPromise>[] {
  const expected = new Map<CustomerPromise, Expectation<CustomerPromise>>();
  for (const reference of persona.list('expects')) {
    const found = facts.find('promise', reference);
    if (isOpen(reference, found) || found.target?.kind !== 'promise' || expected.has(found.target)) continue;
    expected.set(found.target, { reference, answer: found.target });
  }
  return [...expected.values()];
}

/** The live promises that a persona expects and that are delivered, but by nothing that serves her. */
export function unmetExpectations(persona: Persona, facts: Facts): readonly Expectation<CustomerPromise>[] {
  return expectedPromises(persona, facts).filter(({ answer }) => {
    const deliverers = answer.status === 'live' ? facts.deliverersOf(answer) : [];
    return deliverers.length > 0 && !deliverers.some((it) => serves(it, persona, facts));
  });
}

/** The texts that a persona expects and that are no promise's title, each once, with what such a title may be near to. */
export function openExpectations(persona: Persona, facts: Facts): readonly Expectation<Found<Named>>[] {
  const open = new Map<string, Expectation<Found<Named>>>();
  for (const reference of persona.list('expects')) {
    const answer = facts.find('promise', reference);
    if (isOpen(reference, answer) && !open.has(reference.text))
      open.set(reference.text, { reference, answer });
  }
  return [...open.values()];
}

/** A text in quotes means a promise only by being its title. */
function isOpen(reference: Reference, found: Found<Named>): boolean {
  return reference.quoted && found.how !== 'title';
}
