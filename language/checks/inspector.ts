import type { Unit } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { mistakesIn } from '../model/mistakes/index.ts';
import type { Inspector } from '../model/snapshot.ts';
import type { Problem } from '../text/problem.ts';
import type { Finding } from './check.ts';
import { settleIgnores } from './ignores.ts';
import { checks } from './index.ts';
import { type Rules, type SetCheck, switchedOn } from './rules.ts';

/** The language's own mistakes and every check that is on, as a project wants them. */
export function inspectorFor(rules: Rules): Inspector {
  const on = switchedOn(checks, rules);
  return {
    unit: (unit, facts) => [...mistakesIn(unit, facts), ...findingsIn(unit, facts, on)],
    file: (file, problems) => settleIgnores(file, problems, on),
  };
}

function findingsIn(unit: Unit, facts: Facts, on: readonly SetCheck[]): Problem[] {
  if (!isChecked(unit, facts)) return [];
  return on.flatMap((set) =>
    set.check.look(unit, facts, set.options).map((finding) => problem(set, unit.uri, finding)),
  );
}

/** Of duplicates the first counts, and checks pass over the rest. */
function isChecked(unit: Unit, facts: Facts): boolean {
  if (unit.kind === 'brand') return facts.brand === unit;
  return unit.kind === 'vocabulary' || facts.counts(unit);
}

/** A finding of a check with the severity that the project gives it. */
export function problem({ check, severity }: SetCheck, uri: string, finding: Finding): Problem {
  const { span, message, related = [], fixes = [] } = finding;
  const found = { code: check.code, severity, uri, span, message, related, fixes };
  return check.unneeded ? { ...found, unneeded: true } : found;
}
