import { expect } from 'vitest';
import { drawMap, fitsFilter, type JourneyMap, type MapFilter } from '../../../language/index.ts';
import type { Part } from '../../../language/views/scene/scene.ts';
import { openFixture } from '../../support/fixture.ts';

export function draw(fixture: string, filter: MapFilter = {}, hidden: readonly string[] = []): JourneyMap {
  const snapshot = openFixture(fixture);
  const journey = [...snapshot.units()].find((it) => it.kind === 'journey');
  if (journey?.kind !== 'journey') throw new Error('The fixture has no journey.');
  return drawMap(snapshot, { journey, hidden, shows: (it) => fitsFilter(it, filter, snapshot.facts) });
}

export function all(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((it) => [it, ...all(it.parts ?? [])]);
}

/** What is read aloud of all parts of these roles, in order; `(nothing)` where there are none. */
export function checkSaid(
  { scene }: JourneyMap,
  roles: readonly string[],
  ...expected: readonly string[]
): void {
  const said = all(scene.parts).filter(({ role }) => roles.includes(role));
  const labels = said.map(({ label }) => label ?? '(no label)');
  expect(labels.length === 0 ? ['(nothing)'] : labels).toEqual(expected);
}

/** The texts of all parts of a role. */
export function textsIn({ scene }: JourneyMap, role: string): readonly string[] {
  return all(scene.parts)
    .filter((it) => it.role === role)
    .flatMap(({ marks = [] }) => marks.flatMap((it) => (it.kind === 'text' ? [it.lines.join(' ')] : [])));
}

export const journey = `
team care "Customer Care"
persona maya "Maya"
journey a "Order"
  for maya
  owner care
  stage choose "Choose"
    gap 3 days "Thinking"
    touchpoint compare "Compare plans"
      channel web
      owner care
      emotion hopeful
      moment-of-truth
      tag pilot, quick-win
      leads-to pay "when it fits"
      leads-to b "when nothing fits"
  stage empty "Nothing here yet"
  stage buy "Buy"
    touchpoint pay "Pay"
      takes 5 minutes
      for maya
      pain "Too many fields"
    touchpoint
      outside "A friend"
    gap
      bridged-by pay
journey b "Leave"
`;
