import type { Unit } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { mistakesIn } from '../model/mistakes/index.ts';
import type { Inspector } from '../model/snapshot.ts';
import type { SourceFile } from '../model/source-file.ts';
import { statementAt } from '../syntax/statement-at.ts';
import { exactly } from '../text/exactly.ts';
import type { Problem } from '../text/problem.ts';
import type { Finding } from './check.ts';
import { isCheck, settleIgnores } from './ignores.ts';
import { checks } from './index.ts';
import { type Rules, type SetCheck, switchedOn } from './rules.ts';

/** The language's own mistakes and every check that is on, as a project wants them. */
export function inspectorFor(rules: Rules): Inspector {
  const on = switchedOn(checks, rules);
  return {
    unit: (unit, facts) => [...mistakesIn(unit, facts), ...findingsIn(unit, facts, on)],
    file: (file, problems) => settleIgnores(file, settleMistakes(file, problems, on), on),
  };
}

function findingsIn(unit: Unit, facts: Facts, on: readonly SetCheck[]): Problem[] {
  if (!isChecked(unit, facts)) return [];
  const found: Problem[] = [];
  for (const set of on) {
    for (const finding of set.check.look(unit, facts, set.options))
      found.push(problem(set, unit.uri, finding));
  }
  return found;
}

/** Adds what is found in how the file is written, and leaves out what is found on faulty statements only because of it. */
function settleMistakes(
  file: SourceFile,
  problems: readonly Problem[],
  on: readonly SetCheck[],
): readonly Problem[] {
  const mistakes = problems.filter((it) => !isCheck(it.code));
  const inFile = on.flatMap((set) =>
    (set.check.lookAtFile?.(file, mistakes) ?? []).map((finding) => problem(set, file.uri, finding)),
  );
  const all = inFile.length === 0 ? problems : [...problems, ...inFile];
  const sparing = new Set(on.filter(({ check }) => check.sparesMistakes).map(({ check }) => check.code));
  // Which statements are faulty is looked up only where that makes a difference, since a tree forgets its statements.
  if (mistakes.length === 0 || !all.some(({ code }) => sparing.has(code))) return all;
  const faulty = new Set(mistakes.map((it) => statementAt(file.tree, it.span.start)));
  return all.filter(
    ({ code, span }) => !sparing.has(code) || !faulty.has(statementAt(file.tree, span.start)),
  );
}

/** Of duplicates the first counts, and checks pass over the rest. */
function isChecked(unit: Unit, facts: Facts): boolean {
  if (unit.kind === 'brand') return facts.brand === unit;
  return unit.kind === 'vocabulary' || facts.counts(unit);
}

/** A finding of a check with the severity that the project gives it. */
function problem({ check, severity }: SetCheck, uri: string, finding: Finding): Problem {
  const { span, message, related = [], fixes = [] } = finding;
  const lists = { related: exactly(related), fixes: exactly(fixes) };
  const found = { code: check.code, severity, uri, span, message, ...lists };
  return check.unneeded ? { ...found, unneeded: true } : found;
}
