import type { GapModel, JourneyModel } from '../../json/project-model.ts';
import { plain } from '../text-fit.ts';
import { type Change, called, otherChanges, paired, weights } from './change.ts';

const words = { title: 'what it is', bridgedBy: 'what bridges it', tags: 'tags', notes: 'notes' } as const;

/** What became of the times in which the customer waits. */
export function waitChanges(before: JourneyModel, after: JourneyModel): readonly Change[] {
  const { removed, added, both } = paired(waitsOf(before), waitsOf(after));
  const at = `in ${called(after)}`;
  return [
    ...removed.map((it) => ({ weight: weights.better, said: `The wait of ${lengthOf(it)} ${at} is gone` })),
    ...added.map((it) => ({ weight: weights.worse, said: `A wait of ${lengthOf(it)} ${at} is new` })),
    ...both.flatMap(([old, now]) => [
      ...lengthChanges(old, now, at),
      ...otherChanges(`The wait of ${lengthOf(now)} ${at}`, old, now, words),
    ]),
  ];
}

function waitsOf({ stages }: JourneyModel): readonly GapModel[] {
  return stages.flatMap((it) => it.steps).filter((it) => it.kind === 'gap');
}

function lengthChanges(before: GapModel, after: GapModel, at: string): readonly Change[] {
  if (lengthOf(before) === lengthOf(after)) return [];
  const isShorter = (after.duration?.amount ?? 0) < (before.duration?.amount ?? 0);
  const said = `A wait ${at} was ${lengthOf(before)} and is now ${lengthOf(after)}`;
  return [{ weight: isShorter ? weights.better : weights.worse, said }];
}

function lengthOf({ duration }: GapModel): string {
  return plain(duration?.text ?? 'no stated length');
}
