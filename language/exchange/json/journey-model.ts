import type { Gap, Journey, Stage, Touchpoint } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { scoreOf } from '../../model/feelings.ts';
import type { ElementIds } from '../../views/element-ids.ts';
import { ElementFacts, some } from './element-facts.ts';
import { annotations, compact, named } from './named-model.ts';
import type {
  EmotionModel,
  GapModel,
  ImprovementModel,
  JourneyModel,
  StageModel,
  TouchpointModel,
} from './project-model.ts';
import { valueModel } from './values.ts';

export function journeyModel(journey: Journey, facts: Facts, ids: ElementIds): JourneyModel {
  const says = new ElementFacts(journey, facts);
  return compact<JourneyModel>({
    ...named(journey, ids),
    status: journey.isCurrent ? 'current' : 'future',
    for: says.names('for'),
    owner: says.reference('owner'),
    goals: says.texts('goal'),
    improved: improvements(journey),
    measures: says.measures(),
    research: says.dated('research'),
    pains: says.texts('pain'),
    opportunities: says.done('opportunity'),
    comparesWith: says.reference('compares-with'),
    ...annotations(says),
    stages: journey.stages.map((it) => stageModel(it, facts, ids)),
  });
}

function improvements(journey: Journey): ImprovementModel[] | undefined {
  const said = journey.all('improved').filter(({ text }) => text !== undefined);
  return some(
    said.map(({ on, choice, text }) =>
      compact<ImprovementModel>({ on: on?.text, for: whoFor(choice?.text), text: text?.text ?? '' }),
    ),
  );
}

function whoFor(choice: string | undefined): ImprovementModel['for'] {
  return choice === 'customer' || choice === 'efficiency' || choice === 'both' ? choice : undefined;
}

function stageModel(stage: Stage, facts: Facts, ids: ElementIds): StageModel {
  const says = new ElementFacts(stage, facts);
  return compact<StageModel>({
    ...named(stage, ids),
    goals: says.texts('goal'),
    quotes: says.texts('quote'),
    measures: says.measures(),
    pains: says.texts('pain'),
    opportunities: says.done('opportunity'),
    ...annotations(says),
    steps: stage.steps.map((it) =>
      it.kind === 'gap' ? gapModel(it, facts, ids) : touchpointModel(it, facts, ids),
    ),
  });
}

function gapModel(gap: Gap, facts: Facts, ids: ElementIds): GapModel {
  const says = new ElementFacts(gap, facts);
  return compact<GapModel>({
    kind: 'gap',
    id: ids.idOf(gap),
    title: gap.block.title?.text.trim(),
    duration: gap.duration && valueModel(gap.duration),
    bridgedBy: says.names('bridged-by'),
    ...annotations(says),
  });
}

function touchpointModel(touchpoint: Touchpoint, facts: Facts, ids: ElementIds): TouchpointModel {
  const says = new ElementFacts(touchpoint, facts);
  return compact<TouchpointModel>({
    kind: 'touchpoint',
    ...named(touchpoint, ids),
    for: says.names('for'),
    channels: says.names('channel'),
    outside: touchpoint.isOutside ? compact<{ who?: string }>({ who: says.text('outside') }) : undefined,
    owner: says.reference('owner'),
    involves: says.names('involves'),
    goals: says.texts('goal'),
    quotes: says.texts('quote'),
    emotion: emotionModel(touchpoint, facts),
    effort: effortOf(touchpoint),
    momentOfTruth: says.has('moment-of-truth'),
    ...promisesAndCare(says),
    measures: says.measures(),
    research: says.dated('research'),
    pains: says.texts('pain'),
    opportunities: says.done('opportunity'),
    evidence: says.texts('evidence'),
    frontstage: says.done('frontstage'),
    backstage: says.done('backstage'),
    systems: says.texts('system'),
    takes: says.value('takes'),
    leadsTo: says.links(),
    ...annotations(says),
  });
}

/** What a touchpoint does for promises and values, and for the customer as a person. */
function promisesAndCare(says: ElementFacts) {
  return {
    delivers: says.names('delivers'),
    explains: says.names('explains'),
    reflects: says.names('reflects'),
    acknowledges: says.texts('acknowledges'),
    communicates: says.texts('communicates'),
    respects: says.texts('respects'),
  };
}

function emotionModel(touchpoint: Touchpoint, facts: Facts): EmotionModel | undefined {
  const property = touchpoint.one('emotion');
  if (property === undefined) return undefined;
  const { word, text } = property;
  const emotion = compact<EmotionModel>({
    word: word?.text,
    score: scoreOf(touchpoint, facts),
    why: text?.text,
  });
  return Object.keys(emotion).length === 0 ? undefined : emotion;
}

function effortOf(touchpoint: Touchpoint): TouchpointModel['effort'] {
  const written = touchpoint.one('effort')?.choice?.text;
  return written === 'low' || written === 'medium' || written === 'high' ? written : undefined;
}
