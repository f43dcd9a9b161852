import type { Change } from '../../diff/change.ts';
import type { Pairs } from '../../diff/match/pairs.ts';
import type { Side } from '../../diff/side.ts';
import type { Unknowns } from '../../diff/unknowns.ts';
import type { Gap, Journey, Stage, Touchpoint } from '../../model/elements.ts';
import { scoreOf } from '../../model/feelings.ts';
import type { GoneStep } from '../../views/changes/map-changes.ts';
import { noteOf } from './notes.ts';
import { targetsIn } from './targets.ts';

interface Compared {
  readonly before: Side;
  readonly pairs: Pairs;
  readonly unknowns: Unknowns;
  readonly changes: readonly Change[];
}

/** What stood in a journey and does not any more, and where that was, told by what is still there. */
export function goneSteps(was: Journey, now: Journey, compared: Compared): readonly GoneStep[] {
  const { pairs, unknowns, changes } = compared;
  const about = changes.map((change) => ({ change, targets: targetsIn(was, change, 'before') }));
  const gone: GoneStep[] = [];
  let last: Touchpoint | Gap | undefined;
  for (const stage of was.stages) {
    for (const step of stage.steps) {
      const after = pairs.afterOf<Touchpoint | Gap>(step);
      if (after !== undefined) last = isIn(now, after) ? after : last;
      else if (counts(was, step) && !unknowns.mayHold(step)) {
        const notes = about
          .filter(({ targets }) => targets.includes(step))
          .map(({ change }) => ({ ...noteOf(change), kind: 'removed' as const }));
        // Only what was told, or felt, is shown: a gap that moved with its neighbours is told by them.
        if (step.kind === 'touchpoint' || notes.length > 0)
          gone.push({ step, ...placeFor(stage, last, now, pairs), ...feltAt(step, compared), notes });
      }
    }
  }
  return gone;
}

function isIn(now: Journey, { block }: Touchpoint | Gap): boolean {
  return now.stages.some(({ steps }) => steps.some((it) => it.block === block));
}

/** Of touchpoints with one name the first counts. */
function counts(was: Journey, step: Touchpoint | Gap): boolean {
  return step.kind === 'gap' || was.placeAmongDistinct(step) !== undefined;
}

/** Behind what it followed if that is in its stage still, else first in its stage; without the stage, behind what it followed. */
function placeFor(
  stage: Stage,
  last: Touchpoint | Gap | undefined,
  now: Journey,
  pairs: Pairs,
): Pick<GoneStep, 'stage' | 'behind' | 'from'> {
  const own =
    pairs.afterOf(stage) ?? (stage.block.implied ? now.stages.find((it) => it.block.implied) : undefined);
  if (own !== undefined)
    return {
      stage: own,
      behind: last !== undefined && own.steps.includes(last) ? last : undefined,
      from: undefined,
    };
  const around = last === undefined ? undefined : now.stages.find(({ steps }) => steps.includes(last));
  return { stage: around, behind: last, from: stage.block.implied ? undefined : stage.title };
}

function feltAt(step: Touchpoint | Gap, { before }: Compared): Pick<GoneStep, 'score'> {
  return { score: step.kind === 'touchpoint' ? scoreOf(step, before.facts) : undefined };
}
