import { type PromiseState, promiseState } from './serving.ts';
import type { Snapshot } from './snapshot.ts';

/** How much there is in a project. Duplicates are not counted, nor are touchpoints outside any journey. */
export interface ProjectSummary {
  readonly files: number;
  readonly journeys: number;
  readonly touchpoints: number;
  readonly promises: Readonly<Record<PromiseState, number>>;
}

export function summarize(snapshot: Snapshot): ProjectSummary {
  const { facts } = snapshot;
  const promises = { kept: 0, 'at-risk': 0, broken: 0, draft: 0, retired: 0 };
  let journeys = 0;
  let touchpoints = 0;
  for (const unit of snapshot.units()) {
    if (unit.kind === 'promise' && facts.counts(unit)) promises[promiseState(unit, facts)] += 1;
    if (unit.kind === 'journey' && facts.counts(unit)) {
      journeys += 1;
      touchpoints += unit.distinctTouchpoints.length;
    }
  }
  return { files: snapshot.files.size, journeys, touchpoints, promises };
}
