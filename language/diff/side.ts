import {
  type Brand,
  type CustomerPromise,
  Entry,
  type Journey,
  type Persona,
  type Team,
  type Vocabulary,
} from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import type { NamedKind } from '../model/project-data.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** What counts on one side: of duplicates the first, and no journey that is not written. */
export interface Side {
  readonly snapshot: Snapshot;
  readonly facts: Facts;
  readonly brands: readonly Brand[];
  readonly vocabularies: readonly Vocabulary[];
  readonly teams: readonly Team[];
  readonly personas: readonly Persona[];
  readonly entries: readonly Entry[];
  readonly promises: readonly CustomerPromise[];
  readonly journeys: readonly Journey[];
}

export function sideOf(snapshot: Snapshot): Side {
  const { facts } = snapshot;
  const units = [...snapshot.units()];
  const entriesOf = (kind: NamedKind) => facts.all(kind).filter((it) => it instanceof Entry);
  return {
    snapshot,
    facts,
    brands: facts.brand === undefined ? [] : [facts.brand],
    vocabularies: units.filter((it) => it.kind === 'vocabulary'),
    teams: units.filter((it) => it.kind === 'team').filter((it) => facts.counts(it)),
    personas: units.filter((it) => it.kind === 'persona').filter((it) => facts.counts(it)),
    entries: [...entriesOf('value'), ...entriesOf('channel'), ...entriesOf('emotion')],
    promises: units.filter((it) => it.kind === 'promise').filter((it) => facts.counts(it)),
    journeys: units.filter((it) => it.kind === 'journey').filter((it) => facts.counts(it)),
  };
}
