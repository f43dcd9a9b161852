import type { Snapshot } from '../model/snapshot.ts';
import type { Fix, Problem } from '../text/problem.ts';
import { checks } from './index.ts';

/** Every way out of a problem: those that came with it, and those that are worked out only when somebody asks. */
export function fixesFor(snapshot: Snapshot, problem: Problem): readonly Fix[] {
  const check = checks.find(({ code }) => code === problem.code);
  const units = check === undefined ? [] : (snapshot.files.get(problem.uri)?.units ?? []);
  const offered = units.flatMap((unit) => check?.offer(unit, problem.span, snapshot.facts) ?? []);
  return [...problem.fixes, ...offered];
}
