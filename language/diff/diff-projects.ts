import type { Snapshot } from '../model/snapshot.ts';
import type { Change, ProjectDiff } from './change.ts';
import { Comparison } from './comparison.ts';
import { curvesOf } from './curves.ts';
import { inOrder } from './in-order.ts';
import { ledgerOf } from './ledger.ts';
import { findBudgets } from './rules/budgets.ts';
import { findCare } from './rules/care.ts';
import { findComings } from './rules/comings.ts';
import { findEmotions } from './rules/emotions.ts';
import { findExpectations } from './rules/expectations.ts';
import { findGaps } from './rules/gaps.ts';
import { findHandoffs } from './rules/handoffs.ts';
import { findMeasures } from './rules/measures.ts';
import { findMoves } from './rules/moves.ts';
import { findNames } from './rules/names.ts';
import { findOwners } from './rules/owners.ts';
import { findPromiseWords } from './rules/promise-words.ts';
import { findPromiseStates } from './rules/promises.ts';
import { findRewording } from './rules/rewording.ts';
import { findSilenced } from './rules/silenced.ts';
import { findTouchpointFacts } from './rules/touchpoint-facts.ts';
import { sideOf } from './side.ts';

/**
 * What lies between two states of a project, as a reviewer would tell it: formatting, comments and the order of
 * declarations are no change. Both snapshots are to be opened with the same `today`.
 */
export function diffProjects(before: Snapshot, after: Snapshot): ProjectDiff {
  const comparison = new Comparison(sideOf(before), sideOf(after));
  findPromiseStates(comparison);
  findExpectations(comparison);
  findOwners(comparison);
  findHandoffs(comparison);
  findEmotions(comparison);
  findTouchpointFacts(comparison);
  findMeasures(comparison);
  findBudgets(comparison);
  findPromiseWords(comparison);
  findGaps(comparison);
  const lostWith = findCare(comparison);
  findComings(comparison, lostWith);
  findNames(comparison);
  findMoves(comparison);
  findSilenced(comparison);
  findRewording(comparison);
  const changes = inOrder(comparison);
  return {
    summary: summaryOf(changes),
    changes,
    promises: ledgerOf(comparison),
    journeys: curvesOf(comparison),
  };
}

function summaryOf(changes: readonly Change[]): ProjectDiff['summary'] {
  const summary = { breaking: 0, risky: 0, improving: 0, neutral: 0 };
  for (const change of changes) summary[change.class] += 1;
  return summary;
}
