import type { EmotionModel, JourneyModel, ProjectModel, TouchpointModel } from '../../json/project-model.ts';
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

const words = {
  for: 'whom it is for',
  outside: 'who has a hand in it outside the brand',
  involves: 'who takes part',
  goals: 'goals',
  quotes: 'quotes',
  effort: 'effort',
  momentOfTruth: 'whether it is a moment of truth',
  delivers: 'what it delivers',
  explains: 'what it explains',
  reflects: 'the values that it reflects',
  acknowledges: 'how it acknowledges',
  communicates: 'what it communicates',
  respects: 'how it respects',
  measures: 'measures',
  research: 'research',
  pains: 'pains',
  opportunities: 'opportunities',
  evidence: 'evidence',
  frontstage: 'what happens frontstage',
  backstage: 'what happens backstage',
  systems: 'systems',
  takes: 'how long it takes',
  leadsTo: 'where it leads to',
  tags: 'tags',
  notes: 'notes',
} as const;

/** What became of the touchpoints of a journey. */
export function touchpointChanges(
  before: ProjectModel,
  old: JourneyModel,
  after: ProjectModel,
  now: JourneyModel,
): readonly Change[] {
  const { removed, added, both } = paired(touchpointsOf(old), touchpointsOf(now));
  const at = `of ${called(now)}`;
  const changes = both.flatMap(([was, is]) => {
    const what = `Touchpoint ${called(is)} ${at}`;
    return [
      ...ownerChanges(what, ownerIn(before, was.owner), ownerIn(after, is.owner)),
      ...emotionChanges(what, was.emotion, is.emotion),
      ...channelChanges(what, was, is),
      ...titleChanges('Touchpoint', was, is),
      ...otherChanges(what, was, is, words),
    ];
  });
  return [
    ...removed.map((it) => ({ weight: weights.removed, said: `Touchpoint ${called(it)} ${at} is gone` })),
    ...added.map((it) => ({ weight: weights.added, said: `Touchpoint ${called(it)} ${at} is new` })),
    ...changes,
    ...placeChanges(old, now),
  ];
}

function touchpointsOf({ stages }: JourneyModel): readonly TouchpointModel[] {
  return stages.flatMap((it) => it.steps).filter((it) => it.kind === 'touchpoint');
}

/** Whether those that were there already stand in another order, or in other stages. */
function placeChanges(before: JourneyModel, after: JourneyModel): readonly Change[] {
  const placesIn = (journey: JourneyModel, other: JourneyModel) => {
    const known = new Set(touchpointsOf(other).map((it) => it.id));
    return journey.stages.flatMap((stage) =>
      stage.steps.filter((it) => known.has(it.id)).map((it) => `${it.id} in ${stage.id}`),
    );
  };
  if (placesIn(before, after).join('\n') === placesIn(after, before).join('\n')) return [];
  return [{ weight: weights.other, said: `Touchpoints of ${called(after)} stand in another order or stage` }];
}

function emotionChanges(
  what: string,
  before: EmotionModel | undefined,
  after: EmotionModel | undefined,
): readonly Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const said = `${what} felt ${feeling(before)} and now feels ${feeling(after)}`;
  if (before?.score !== undefined && after?.score !== undefined) {
    if (after.score < before.score) return [{ weight: weights.worse, said }];
    if (after.score > before.score) return [{ weight: weights.better, said }];
    if (before.word === after.word)
      return [{ weight: weights.reworded, said: `${what}: why it feels ${feeling(after)} changed` }];
  }
  return [{ weight: weights.changed, said }];
}

function feeling(emotion: EmotionModel | undefined): string {
  const { word, score } = emotion ?? {};
  const written = score === undefined ? undefined : score > 0 ? `+${score}` : String(score).replace('-', '−');
  return [word, written].filter((it) => it !== undefined).join(' ') || 'not stated';
}

function channelChanges(what: string, before: TouchpointModel, after: TouchpointModel): readonly Change[] {
  const [old, now] = [before, after].map((it) => it.channels?.join(', ') ?? 'no channel');
  if (old === now) return [];
  return [{ weight: weights.changed, said: `${what} was on ${old} and is now on ${now}` }];
}
