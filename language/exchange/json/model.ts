import {
  type Brand,
  type CustomerPromise,
  Entry,
  type Journey,
  type Persona,
  type Team,
  type Vocabulary,
} from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { reasonInWords } from '../../model/reason-in-words.ts';
import { promiseState, type Reason, reasonsFor } from '../../model/serving.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { type ElementIds, elementIds } from '../../views/element-ids.ts';
import { ElementFacts, some } from './element-facts.ts';
import { journeyModel } from './journey-model.ts';
import { annotations, compact, named } from './named-model.ts';
import type {
  BrandModel,
  PersonaModel,
  ProjectModel,
  PromiseModel,
  TeamModel,
  VocabularyModel,
} from './project-model.ts';

/** What `$schema` says in every model: the id of `docs/model.schema.json`. */
const modelSchema = 'urn:waymark:model:1';

/**
 * A project as plain data: these of its journeys, all that count unless told otherwise, and everything else. It does not
 * depend on which file says what.
 */
export function modelOf(snapshot: Snapshot, journeys?: readonly Journey[]): ProjectModel {
  const { facts } = snapshot;
  const ids = elementIds();
  const vocabularies = [...snapshot.files.values()]
    .flatMap(({ units }) => units)
    .filter((it) => it.kind === 'vocabulary');
  return compact<ProjectModel>({
    $schema: modelSchema,
    version: 1,
    brand: facts.brand && brandModel(facts.brand, facts, ids),
    vocabulary: vocabularyModel(vocabularies, facts),
    teams: byName(facts.teams).map((it) => teamModel(it, facts, ids)),
    personas: byName(facts.personas).map((it) => personaModel(it, facts, ids)),
    promises: byName(facts.promises).map((it) => promiseModel(it, facts, ids)),
    journeys: byName(journeys ?? facts.journeys).map((it) => journeyModel(it, facts, ids)),
  });
}

/** The model as text, two spaces a level. */
export function modelJson(snapshot: Snapshot, journeys?: readonly Journey[]): string {
  return `${JSON.stringify(modelOf(snapshot, journeys), undefined, 2)}\n`;
}

function brandModel(brand: Brand, facts: Facts, ids: ElementIds): BrandModel {
  return compact<BrandModel>({
    ...named(brand, ids),
    values: some(facts.values.map((it) => ({ name: it.name?.text ?? '', title: it.title }))),
    ...annotations(new ElementFacts(brand, facts)),
  });
}

function vocabularyModel(vocabularies: readonly Vocabulary[], facts: Facts): VocabularyModel | undefined {
  const says = vocabularies.map((it) => annotations(new ElementFacts(it, facts)));
  const channels = byName(entries('channel', facts));
  const emotions = byName(entries('emotion', facts));
  const vocabulary = compact<VocabularyModel>({
    channels: some(channels.map((it) => ({ name: it.name?.text ?? '', title: it.title }))),
    emotions: some(
      emotions.flatMap(({ name, property: { score } }) =>
        score === undefined ? [] : { word: name?.text ?? '', score },
      ),
    ),
    tags: some([...new Set(says.flatMap(({ tags }) => tags ?? []))].sort()),
    notes: some(says.flatMap(({ notes }) => notes ?? [])),
  });
  return Object.keys(vocabulary).length === 0 ? undefined : vocabulary;
}

function entries(kind: 'channel' | 'emotion', facts: Facts): Entry[] {
  return facts.all(kind).filter((it) => it instanceof Entry);
}

function teamModel(team: Team, facts: Facts, ids: ElementIds): TeamModel {
  const says = new ElementFacts(team, facts);
  return compact<TeamModel>({
    ...named(team, ids),
    lead: says.text('lead'),
    contact: says.text('contact'),
    partOf: says.reference('part-of'),
    ...annotations(says),
  });
}

function personaModel(persona: Persona, facts: Facts, ids: ElementIds): PersonaModel {
  const says = new ElementFacts(persona, facts);
  return compact<PersonaModel>({
    ...named(persona, ids),
    mostValuable: says.has('most-valuable'),
    owner: says.reference('owner'),
    expects: says.expectations(),
    goals: says.texts('goal'),
    quotes: says.texts('quote'),
    research: says.dated('research'),
    ...annotations(says),
  });
}

function promiseModel(promise: CustomerPromise, facts: Facts, ids: ElementIds): PromiseModel {
  const says = new ElementFacts(promise, facts);
  return compact<PromiseModel>({
    ...named(promise, ids),
    status: promise.status,
    state: promiseState(promise, facts),
    reasons: some(reasonsInOrder(reasonsFor(promise, facts))),
    said: says.dated('said'),
    to: says.names('to'),
    reflects: says.names('reflects'),
    owner: says.reference('owner'),
    costs: says.value('costs'),
    budget: says.value('budget'),
    measures: says.measures(),
    research: says.dated('research'),
    ...annotations(says),
  });
}

/** Reasons of one kind come by path and line; the model does not depend on these. */
function reasonsInOrder(reasons: readonly Reason[]): string[] {
  const weights = [...new Set(reasons.map(({ kind }) => kind))];
  return weights.flatMap((weight) =>
    reasons
      .filter(({ kind }) => kind === weight)
      .map(reasonInWords)
      .sort(),
  );
}

/** By code unit, so that it is the same everywhere. */
export function byName<E extends { readonly name: { readonly text: string } | undefined }>(
  all: readonly E[],
): E[] {
  const nameOf = (it: E) => it.name?.text ?? '';
  return [...all].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
}
