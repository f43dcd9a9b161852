import { type CustomerPromise, type Element, elementsOf, type Journey } from '../../model/elements.ts';
import { expectedPromises } from '../../model/expectations.ts';
import type { Facts } from '../../model/facts.ts';
import { promiseState } from '../../model/serving.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Problem } from '../../text/problem.ts';
import { elementIds } from '../../views/element-ids.ts';
import { findingsIn } from '../../views/findings-in.ts';
import { states } from '../../views/overview/states.ts';
import type { ExportJob } from '../job.ts';
import { byName } from '../json/model.ts';

/** All that slides are made from. */
export interface DeckData {
  readonly snapshot: Snapshot;
  readonly facts: Facts;
  readonly journeys: readonly Journey[];
  /** Those that concern the journeys, the ones that need somebody first. */
  readonly promises: readonly CustomerPromise[];
  /** What an element is called on the slides that show it. */
  idOf(element: Element): string;
  /** What was found at an element and not at one inside it. */
  findingsAt(element: Element): readonly Problem[];
}

export function deckData({ snapshot, journeys }: Pick<ExportJob, 'snapshot' | 'journeys'>): DeckData {
  const { facts } = snapshot;
  const { idOf } = elementIds();
  for (const it of inModelOrder(facts, journeys)) idOf(it);
  const findings = new Map(journeys.flatMap((it) => [...findingsIn(snapshot, it)]));
  return {
    snapshot,
    facts,
    journeys,
    promises: inOrder(concerned(journeys, facts), facts),
    idOf,
    findingsAt: (element) => findings.get(element) ?? [],
  };
}

/** Of two things that bear one name the model says which is which by their order: then the slides say the same. */
function inModelOrder(facts: Facts, journeys: readonly Journey[]): readonly Element[] {
  const steps = byName(journeys).flatMap(elementsOf);
  const { brand, teams, personas, promises } = facts;
  return [...(brand ? [brand] : []), ...byName(teams), ...byName(personas), ...byName(promises), ...steps];
}

function inOrder(promises: readonly CustomerPromise[], facts: Facts): readonly CustomerPromise[] {
  const stateOf = new Map(promises.map((it) => [it, promiseState(it, facts)]));
  return states.flatMap((state) => promises.filter((it) => stateOf.get(it) === state));
}

/**
 * All promises where all journeys are shown. Of some journeys those that they explain or deliver, and those that are
 * broken to the people they are for: what is missing concerns them too.
 */
function concerned(journeys: readonly Journey[], facts: Facts): readonly CustomerPromise[] {
  const shown = new Set(journeys);
  if (facts.journeys.every((it) => shown.has(it) || it.touchpoints.length === 0)) return facts.promises;
  const named = new Set(
    journeys
      .flatMap((it) => it.touchpoints)
      .flatMap((it) => [...it.list('delivers'), ...it.list('explains')])
      .flatMap((it) => facts.promise(it) ?? []),
  );
  const personas = journeys.flatMap((it) => it.list('for')).flatMap((it) => facts.persona(it) ?? []);
  const expected = new Set(personas.flatMap((it) => expectedPromises(it, facts)).map((it) => it.answer));
  return facts.promises.filter(
    (it) => named.has(it) || (expected.has(it) && promiseState(it, facts) === 'broken'),
  );
}
