import type { JourneyModel, ProjectModel, StageModel } from '../../json/project-model.ts';
import {
  type Change,
  called,
  otherChanges,
  ownerChanges,
  ownerIn,
  paired,
  titleChanges,
  weights,
} from './change.ts';
import { touchpointChanges } from './touchpoints.ts';
import { waitChanges } from './waits.ts';

const words = {
  for: 'whom it is for',
  goals: 'goals',
  improved: 'improvements',
  measures: 'measures',
  research: 'research',
  pains: 'pains',
  opportunities: 'opportunities',
  comparesWith: 'what it is compared with',
  tags: 'tags',
  notes: 'notes',
} as const;

const stageWords = {
  goals: 'goals',
  quotes: 'quotes',
  measures: 'measures',
  pains: 'pains',
  opportunities: 'opportunities',
  tags: 'tags',
  notes: 'notes',
} as const;

/** What became of journeys, and of what is in them. A journey that is gone or new stands for all in it. */
export function journeyChanges(before: ProjectModel, after: ProjectModel): readonly Change[] {
  const { removed, added, both } = paired(before.journeys, after.journeys);
  return [
    ...removed.map((it) => ({ weight: weights.removed, said: `Journey ${called(it)} is gone` })),
    ...added.map((it) => ({ weight: weights.added, said: `Journey ${called(it)} is new` })),
    ...both.flatMap(([old, now]) => [
      ...ownChanges(before, old, after, now),
      ...stageChanges(old, now),
      ...touchpointChanges(before, old, after, now),
      ...waitChanges(old, now),
    ]),
  ];
}

function ownChanges(
  before: ProjectModel,
  old: JourneyModel,
  after: ProjectModel,
  now: JourneyModel,
): readonly Change[] {
  const what = `Journey ${called(now)}`;
  const isMoved = old.status !== now.status;
  return [
    ...(isMoved
      ? [{ weight: weights.changed, said: `${what} was ${old.status} and is now ${now.status}` }]
      : []),
    ...ownerChanges(what, ownerIn(before, old.owner), ownerIn(after, now.owner)),
    ...titleChanges('Journey', old, now),
    ...otherChanges(what, old, now, words),
  ];
}

function stageChanges(before: JourneyModel, after: JourneyModel): readonly Change[] {
  const own = ({ stages }: JourneyModel) =>
    stages.filter((it) => it.name !== undefined || it.title !== undefined);
  const { removed, added, both } = paired<StageModel>(own(before), own(after));
  const at = `of ${called(after)}`;
  return [
    ...removed.map((it) => ({ weight: weights.removed, said: `Stage ${called(it)} ${at} is gone` })),
    ...added.map((it) => ({ weight: weights.added, said: `Stage ${called(it)} ${at} is new` })),
    ...both.flatMap(([old, now]) => [
      ...titleChanges('Stage', old, now),
      ...otherChanges(`Stage ${called(now)} ${at}`, old, now, stageWords),
    ]),
  ];
}
