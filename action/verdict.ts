import { type ClassCounts, countsOf, type DiffReport, parted } from '../cli/diff/report.ts';
import { severities } from '../cli/output/summary.ts';
import { type ChangeClass, changeClasses } from '../language/index.ts';
import type { Inputs } from './inputs.ts';
import type { Looked } from './look.ts';

/** What it all comes to. */
export interface Verdict {
  /** The worst that the change does; `unchanged` where it does nothing, `unknown` where nothing was compared. */
  readonly verdict: ChangeClass | 'unchanged' | 'unknown';
  /** Changes that nobody accepted in the file of accepted ones. */
  readonly counts: ClassCounts;
  /** Whether the changes are as bad as the workflow does not want them. */
  readonly isStopped: boolean;
  /** Whether the checks found something as severe as the workflow does not want it. */
  readonly isFaulty: boolean;
  /** Whether a label says that all that may not pass passes. */
  readonly isApproved: boolean;
  readonly passes: boolean;
}

/** Judges what was found; `labels` are those that the pull request bears. */
export function verdictOn({ check, diff }: Looked, inputs: Inputs, labels: readonly string[]): Verdict {
  const counts = countsOf('reason' in diff ? [] : parted(diff).open);
  const isStopped = isAsBad(counts, inputs.failOn);
  const isFaulty = isAsSevere(check, inputs.failOnCheck);
  // Whoever approves that a touchpoint loses its owner approves that the checks say so.
  const isApproved = (isStopped || isFaulty) && hasLabel(labels, inputs.approveLabel);
  return {
    verdict: 'reason' in diff ? 'unknown' : worstOf(diff, counts),
    counts,
    isStopped,
    isFaulty,
    isApproved,
    passes: isApproved || !(isStopped || isFaulty),
  };
}

function worstOf({ changes }: DiffReport, counts: ClassCounts): Verdict['verdict'] {
  if (changes.length === 0) return 'unchanged';
  return changeClasses.find((it) => counts[it] > 0) ?? 'neutral';
}

function isAsBad(counts: ClassCounts, failOn: Inputs['failOn']): boolean {
  if (failOn === 'never') return false;
  return counts.breaking > 0 || (failOn === 'risky' && counts.risky > 0);
}

function isAsSevere({ summary }: Looked['check'], failOn: Inputs['failOnCheck']): boolean {
  if (failOn === 'never') return false;
  return severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => summary[severity] > 0);
}

/** GitHub takes labels that differ in case only for the same. */
function hasLabel(labels: readonly string[], wanted: string | undefined): boolean {
  return labels.some((label) => label.toLowerCase() === wanted?.toLowerCase());
}
