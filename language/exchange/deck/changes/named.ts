import type { NamedModel } from '../../json/project-model.ts';
import { type Change, called, paired, titleChanges, weights } from './change.ts';

/** What became of elements whose details are few: personas and teams. */
export function namedChanges(
  kind: string,
  before: readonly NamedModel[],
  after: readonly NamedModel[],
): readonly Change[] {
  const { removed, added, both } = paired(before, after);
  return [
    ...removed.map((it) => ({ weight: weights.removed, said: `${kind} ${called(it)} is gone` })),
    ...added.map((it) => ({ weight: weights.added, said: `${kind} ${called(it)} is new` })),
    ...both.flatMap(([old, now]) => [...titleChanges(kind, old, now), ...detailChanges(kind, old, now)]),
  ];
}

function detailChanges(kind: string, before: NamedModel, after: NamedModel): readonly Change[] {
  const details = ({ title: _, ...rest }: NamedModel) => JSON.stringify(rest);
  if (details(before) === details(after)) return [];
  return [{ weight: weights.other, said: `What is said of ${kind.toLowerCase()} ${called(after)} changed` }];
}
