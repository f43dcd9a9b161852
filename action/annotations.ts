import type { ShownChange } from '../cli/diff/compare.ts';
import { parted } from '../cli/diff/report.ts';
import { problemCommand, workflowCommand } from '../cli/output/github.ts';
import { severities } from '../cli/output/summary.ts';
import { harmless } from '../language/index.ts';
import type { Looked } from './look.ts';
import type { Verdict } from './verdict.ts';

/**
 * Orders to show what was found at its lines. GitHub shows the first ten errors, warnings and notices of a step each, so
 * breaking and risky changes come first, then problems in files that changed, the severest first.
 */
export function annotations({ check, diff }: Looked, verdict: Verdict): string[] {
  const open = 'reason' in diff ? [] : parted(diff).open;
  const told = open.filter((it) => it.class === 'breaking' || it.class === 'risky');
  const changed = new Set(open.flatMap(({ after }) => (after === undefined ? [] : [after.file])));
  const rank = (problem: (typeof check.problems)[number]): number =>
    (changed.has(problem.file) ? 0 : severities.length) + severities.indexOf(problem.problem.severity);
  const problems = [...check.problems].sort((a, b) => rank(a) - rank(b));
  return [
    ...told.map((it) => changeCommand(it, check, verdict.passes)),
    ...problems.map((it) => problemCommand(it, check)),
  ];
}

function changeCommand(change: ShownChange, report: Looked['check'], passes: boolean): string {
  const { code, message, after } = change;
  const severity = !passes && change.class === 'breaking' ? 'error' : 'warning';
  // What is gone has no line any more that GitHub could show it at.
  if (after === undefined) return workflowCommand(severity, { title: `Waymark: ${code}` }, harmless(message));
  return problemCommand({ problem: { code, severity, message }, ...after, related: [] }, report);
}
