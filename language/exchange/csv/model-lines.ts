import { quote } from '../../syntax/quoted.ts';
import type {
  BrandModel,
  EmotionModel,
  GapModel,
  JourneyModel,
  PersonaModel,
  PromiseModel,
  StageModel,
  TeamModel,
  TouchpointModel,
  VocabularyModel,
} from '../json/project-model.ts';
import {
  annotated,
  dated,
  declared,
  done,
  flag,
  literal,
  measures,
  names,
  one,
  raw,
  reference,
  signed,
  text,
  texts,
  value,
} from './statements.ts';

/** The score that an emotion's word has without one written behind it. */
export type ScoreOfWord = (word: string) => number | undefined;

/** Elements of a model as the statements of a journey file that say the same, in their usual order. */
export const modelLines = {
  brand: (it: BrandModel): string[] => [
    ...(it.values ?? []).map(({ name, title }) => declared('value', name, title)),
    ...annotated(it),
  ],
  vocabulary: (it: VocabularyModel): string[] => [
    ...(it.channels ?? []).map(({ name, title }) => declared('channel', name, title)),
    ...(it.emotions ?? []).map(({ word, score }) => `emotion ${word} ${signed(score)}`),
    ...annotated(it),
  ],
  team: (it: TeamModel): string[] => [
    ...text('lead', it.lead),
    ...text('contact', it.contact),
    ...names('part-of', one(it.partOf)),
    ...annotated(it),
  ],
  persona: (it: PersonaModel): string[] => [
    ...flag('most-valuable', it.mostValuable),
    ...names('owner', one(it.owner)),
    ...raw(
      'expects',
      it.expects?.map((one) => ('text' in one ? quote(one.text) : reference(one.promise))).join(', '),
    ),
    ...texts('goal', it.goals),
    ...texts('quote', it.quotes),
    ...dated('research', it.research),
    ...annotated(it),
  ],
  promise: (it: PromiseModel): string[] => [
    ...raw('status', it.status === 'live' ? undefined : it.status),
    ...dated('said', it.said),
    ...names('to', it.to),
    ...names('reflects', it.reflects),
    ...names('owner', one(it.owner)),
    ...value('costs', it.costs),
    ...value('budget', it.budget),
    ...measures(it.measures),
    ...dated('research', it.research),
    ...annotated(it),
  ],
  journey: (it: JourneyModel): string[] => [
    ...raw('status', it.status === 'current' ? undefined : it.status),
    ...names('for', it.for),
    ...names('owner', one(it.owner)),
    ...texts('goal', it.goals),
    ...(it.improved ?? []).flatMap((one) =>
      raw('improved', [one.on, one.for && `for ${one.for}`, literal(one.text)].filter(Boolean).join(' ')),
    ),
    ...measures(it.measures),
    ...dated('research', it.research),
    ...texts('pain', it.pains),
    ...done('opportunity', it.opportunities),
    ...names('compares-with', one(it.comparesWith)),
    ...annotated(it),
  ],
  stage: (it: StageModel): string[] => [
    ...texts('goal', it.goals),
    ...texts('quote', it.quotes),
    ...measures(it.measures),
    ...texts('pain', it.pains),
    ...done('opportunity', it.opportunities),
    ...annotated(it),
  ],
  gap: (it: GapModel): string[] => [...names('bridged-by', it.bridgedBy), ...annotated(it)],
  touchpoint: (it: TouchpointModel, scoreOfWord: ScoreOfWord): string[] => [
    ...names('channel', it.channels),
    ...raw('outside', it.outside && (it.outside.who === undefined ? '' : literal(it.outside.who))),
    ...names('owner', one(it.owner)),
    ...texts('goal', it.goals),
    ...texts('quote', it.quotes),
    ...names('for', it.for),
    ...raw('emotion', it.emotion && feeling(it.emotion, scoreOfWord)),
    ...raw('effort', it.effort),
    ...flag('moment-of-truth', it.momentOfTruth),
    ...names('delivers', it.delivers),
    ...names('explains', it.explains),
    ...names('reflects', it.reflects),
    ...texts('acknowledges', it.acknowledges),
    ...texts('communicates', it.communicates),
    ...texts('respects', it.respects),
    ...measures(it.measures),
    ...dated('research', it.research),
    ...texts('pain', it.pains),
    ...done('opportunity', it.opportunities),
    ...names('involves', it.involves),
    ...texts('evidence', it.evidence),
    ...done('frontstage', it.frontstage),
    ...done('backstage', it.backstage),
    ...texts('system', it.systems),
    ...value('takes', it.takes),
    ...links(it.leadsTo),
    ...annotated(it),
  ],
};

function links(leadsTo: TouchpointModel['leadsTo'] = []): string[] {
  return leadsTo.flatMap(({ to, when }) =>
    raw('leads-to', when === undefined ? reference(to) : `${reference(to)} ${literal(when)}`),
  );
}

function feeling({ word, score, why }: EmotionModel, scoreOfWord: ScoreOfWord): string {
  const isPlain = word !== undefined && (score === undefined || scoreOfWord(word) === score);
  const said = [
    word,
    isPlain || score === undefined ? undefined : signed(score),
    why === undefined ? undefined : literal(why),
  ];
  return said.filter((it) => it !== undefined).join(' ');
}
