import { isName } from '../../syntax/names.ts';
import { parse } from '../../syntax/parse.ts';
import { quote } from '../../syntax/quoted.ts';
import type {
  Annotated,
  BrandModel,
  DatedModel,
  DoneModel,
  EmotionModel,
  GapModel,
  JourneyModel,
  MeasureModel,
  PersonaModel,
  PromiseModel,
  StageModel,
  TeamModel,
  TouchpointModel,
  ValueModel,
  VocabularyModel,
} from '../json/project-model.ts';

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
    ...(it.leadsTo ?? []).flatMap(({ to, when }) =>
      raw('leads-to', when === undefined ? reference(to) : `${reference(to)} ${literal(when)}`),
    ),
    ...annotated(it),
  ],
};

/** What stands behind `measure`. */
export function measureText({ name, target, actual, on, source }: MeasureModel): string {
  return [
    name,
    target && `target ${target.op} ${target.value.text}`,
    actual && `actual ${actual.text}`,
    on && `on ${on}`,
    source === undefined ? undefined : literal(source),
  ]
    .filter((it) => it !== undefined)
    .join(' ');
}

/** A name as it stands; anything else in quotes, as a title. */
function reference(name: string): string {
  return name.split('.').every(isName) ? name : quote(name);
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

function signed(score: number): string {
  return score > 0 ? `+${score}` : String(score);
}

function declared(keyword: string, name: string, title: string): string {
  return name === title ? `${keyword} ${name}` : `${keyword} ${name} ${quote(title)}`;
}

function one<T>(it: T | undefined): T[] {
  return it === undefined ? [] : [it];
}

function raw(keyword: string, said: string | undefined): string[] {
  return said === undefined ? [] : [`${keyword} ${said}`.trimEnd()];
}

function flag(keyword: string, is: true | undefined): string[] {
  return is ? [keyword] : [];
}

function text(keyword: string, said: string | undefined): string[] {
  return texts(keyword, one(said));
}

function texts(keyword: string, said: readonly string[] | undefined): string[] {
  return (said ?? []).map((it) => `${keyword} ${literal(it)}`);
}

function names(keyword: string, said: readonly string[] | undefined): string[] {
  return said === undefined || said.length === 0 ? [] : [`${keyword} ${said.map(reference).join(', ')}`];
}

function dated(keyword: string, said: readonly DatedModel[] | undefined): string[] {
  return (said ?? []).map((it) => `${keyword} ${literal(it.text)}${it.on ? ` on ${it.on}` : ''}`);
}

function done(keyword: string, said: readonly DoneModel[] | undefined): string[] {
  return (said ?? []).map((it) => `${keyword} ${literal(it.text)}${it.by ? ` by ${reference(it.by)}` : ''}`);
}

function value(keyword: string, said: ValueModel | undefined): string[] {
  return raw(keyword, said?.text);
}

function measures(said: readonly MeasureModel[] | undefined): string[] {
  return (said ?? []).map((it) => `measure ${measureText(it)}`);
}

function annotated({ notes, tags }: Annotated): string[] {
  return [...texts('note', notes), ...names('tag', tags)];
}

/** In quotes, or over several lines where it has some. A text that no block can hold comes on one line. */
function literal(said: string): string {
  if (!/[\r\n]/.test(said)) return quote(said);
  const block = `"""\n${said}\n"""`;
  const { blocks, mistakes } = parse(`team a\n  note ${block}\n`);
  const isKept = mistakes.length === 0 && blocks[0]?.properties[0]?.text?.text === said;
  return isKept ? block : quote(said);
}
