import type { Unit } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { mistakesIn } from '../model/mistakes/index.ts';
import type { Inspector } from '../model/snapshot.ts';
import type { Problem } from '../text/problem.ts';
import type { Check, Finding } from './check.ts';
import promiseUndelivered from './promise-undelivered.ts';
import touchpointWithoutOwner from './touchpoint-without-owner.ts';

/** Every check, in the order of their codes. */
export const checks: readonly Check[] = [promiseUndelivered, touchpointWithoutOwner];

/** The language's own mistakes and every check, for one unit of a file. */
export const inspect: Inspector = (unit, facts) => [...mistakesIn(unit, facts), ...findingsIn(unit, facts)];

function findingsIn(unit: Unit, facts: Facts): Problem[] {
  if (!isChecked(unit, facts)) return [];
  return checks.flatMap((check) =>
    check.look(unit, facts).map((finding) => problem(check, unit.uri, finding)),
  );
}

/** Of duplicates the first counts, and checks pass over the rest. */
function isChecked(unit: Unit, facts: Facts): boolean {
  if (unit.kind === 'brand') return facts.brand === unit;
  return unit.kind === 'vocabulary' || facts.counts(unit);
}

function problem(check: Check, uri: string, finding: Finding): Problem {
  const { span, message, related = [], fixes = [] } = finding;
  return { code: check.code, severity: check.severity, uri, span, message, related, fixes };
}
