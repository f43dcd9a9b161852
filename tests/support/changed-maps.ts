import { type ChangedMap, changedMaps, diffProjects } from '../../language/index.ts';
import type { Part } from '../../language/views/scene/scene.ts';
import { openFixture } from './fixture.ts';

/** The marked maps of what lies between two fixtures. */
export function mapsOf(before: string, after: string): readonly ChangedMap[] {
  const [left, right] = [openFixture(before), openFixture(after)];
  return changedMaps(left, right, diffProjects(left, right).changes);
}

/** What the first marked map says is changed, a label for each mark. */
export function marksOf(before: string, after: string): readonly string[] {
  const marks = new Set(['change', 'changed', 'gone', 'felt-before']);
  return flat(mapsOf(before, after)[0]?.scene.parts ?? [])
    .filter(({ role }) => marks.has(role))
    .map(({ label }) => label ?? '');
}

function flat(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [part, ...flat(part.parts ?? [])]);
}
