import type { CustomerPromise, Journey } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { ownerOf } from '../../model/ownership.ts';
import { reasonInWords, stateInWords } from '../../model/reason-in-words.ts';
import { type PromiseState, promiseState, reasonsFor } from '../../model/serving.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { drawPromises } from '../../views/promises/index.ts';
import {
  type DocumentBlock,
  empty,
  heading,
  joined,
  type Markdown,
  mermaidBlock,
  plain,
  strong,
  table,
} from './blocks.ts';

const states: readonly PromiseState[] = ['broken', 'at-risk', 'kept', 'draft', 'retired'];

/** The promises as a flowchart and as a ledger; nothing where there are none. */
export function promisesPart(
  snapshot: Snapshot,
  promises: readonly CustomerPromise[],
): readonly DocumentBlock[] {
  if (promises.length === 0) return [];
  const { facts } = snapshot;
  const all = promises.map((promise) => ({ promise, state: promiseState(promise, facts) }));
  const sorted = states.flatMap((state) => all.filter((it) => it.state === state));
  return [
    heading(2, 'Promises'),
    mermaidBlock(drawPromises(snapshot, promises).text),
    table(
      ['Promise', 'State', 'Why', 'Delivered at', 'Owner'],
      sorted.map(({ promise, state }) => rowOf(promise, state, facts)),
    ),
  ];
}

/** The promises that a journey's touchpoints name, and those that the people it is for expect. */
export function promisesOf(journey: Journey, facts: Facts): ReadonlySet<CustomerPromise> {
  const personas = journey.list('for').flatMap((it) => facts.persona(it) ?? []);
  const named = [
    ...journey.touchpoints.flatMap((it) => [...it.list('explains'), ...it.list('delivers')]),
    ...personas.flatMap((it) => it.list('expects')),
  ];
  return new Set(named.flatMap((it) => facts.promise(it) ?? []));
}

function rowOf(promise: CustomerPromise, state: PromiseState, facts: Facts): readonly Markdown[] {
  const why = reasonsFor(promise, facts).map((it) => plain(reasonInWords(it)));
  const at = facts.deliverersOf(promise).map((it) => plain(`${it.title} (${it.journey.title})`));
  const team = ownerOf(promise, facts);
  const isLive = promise.status === 'live';
  return [
    plain(promise.title),
    plain(stateInWords(state)),
    joined(why, '; '),
    at.length === 0 && isLive ? strong('nothing') : joined(at, '; '),
    team !== undefined ? plain(team.title) : isLive ? strong('nobody') : empty,
  ];
}
