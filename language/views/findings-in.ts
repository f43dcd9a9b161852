import { type Element, elementsOf, type Journey } from '../model/elements.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Problem } from '../text/problem.ts';

/** What was found in a journey: each problem at the innermost element that it stands in. */
export function findingsIn(snapshot: Snapshot, journey: Journey): ReadonlyMap<Element, readonly Problem[]> {
  const found = new Map<Element, Problem[]>();
  const elements = elementsOf(journey);
  for (const problem of snapshot.problems(journey.uri)) {
    const at = elements.findLast(
      ({ block }) =>
        !block.implied && block.span.start <= problem.span.start && problem.span.start <= block.end,
    );
    if (at === undefined) continue;
    const others = found.get(at);
    if (others === undefined) found.set(at, [problem]);
    else others.push(problem);
  }
  return found;
}
