import type { CustomerPromise, Persona } from '../../model/elements.ts';
import { reasonInWords, stateInWords } from '../../model/reason-in-words.ts';
import { type PromiseState, promiseState, type Reason, reasonsFor } from '../../model/serving.ts';
import { listed } from '../../text/wording.ts';
import type { Comparison } from '../comparison.ts';
import { take } from '../edits.ts';
import { sayingsOf } from '../saying.ts';
import { type Pair, writtenTitle } from '../thing.ts';
import { called } from '../words.ts';
import { deliveryCause, isDeliveryUnknown, placesOf, takeDeliveries } from './deliveries.ts';
import { isKeptByOldGoalposts } from './goalposts.ts';
import { reasonPlaces } from './reason-places.ts';

/** What happens to the promises that the brand has made: the ledger's changes. */
export function findPromiseStates(comparison: Comparison): void {
  const { before, after, pairs } = comparison;
  for (const pair of comparison.pairsOf('promise')) {
    if (pair.after.status === 'live') findState(pair, comparison);
    else if (pair.before.status === 'live') {
      const expecters = after.facts.expectersOf(pair.after);
      withdraw(pair.before, pair.after, expecters, comparison);
    }
  }
  for (const promise of after.promises) {
    if (promise.status === 'live' && pairs.beforeOf(promise) === undefined) findNew(promise, comparison);
  }
  // One whose name cannot be read may be the one that is missing.
  const isUnreadable = after.promises.some((it) => it.name === undefined && pairs.beforeOf(it) === undefined);
  for (const promise of before.promises) {
    if (promise.status !== 'live' || pairs.afterOf(promise) !== undefined) continue;
    if (!isUnreadable && !comparison.unknowns.mayHold(promise)) {
      withdraw(promise, undefined, stillExpecting(promise, comparison), comparison);
    }
  }
}

function findState(pair: Pair<CustomerPromise>, comparison: Comparison): void {
  const was = promiseState(pair.before, comparison.before.facts);
  const is = promiseState(pair.after, comparison.after.facts);
  if (was === is || isDeliveryUnknown(pair.before, comparison)) return;
  if (is === 'broken') addBroken(pair, was, comparison);
  else if (is === 'at-risk' && was !== 'broken') addAtRisk(pair, was, comparison);
  else if (is === 'kept') addKept(pair, was, comparison);
  take(comparison.edit(pair, 'status'));
}

function addBroken(pair: Pair<CustomerPromise>, was: PromiseState, comparison: Comparison): void {
  const promise = called(pair.after);
  const statusEdit = comparison.edit(pair, 'status');
  const isNew = was === 'draft' || was === 'retired';
  comparison.add({
    code: 'promise-broken',
    ...pair,
    ...(isNew ? placesOf(statusEdit) : deliveryCause(pair, comparison)),
    message: isNew
      ? `The promise ${promise} was ${inWords(was)} and is live now, and it is broken: nothing delivers it.`
      : `This breaks the promise ${promise}: nothing delivers it any more.`,
    values: [was, 'broken'],
  });
  takeDeliveries(pair, comparison);
}

function addAtRisk(pair: Pair<CustomerPromise>, was: PromiseState, comparison: Comparison): void {
  const [reason, ...others] = reasonsFor(pair.after, comparison.after.facts);
  if (reason === undefined) return;
  const isNew = was !== 'kept';
  const opening = isNew
    ? `The promise ${called(pair.after)} was ${inWords(was)} and is live now, but at risk`
    : `This puts the promise ${called(pair.after)} at risk`;
  comparison.add({
    code: 'promise-at-risk',
    ...pair,
    ...reasonPlaces(reason, pair, comparison),
    message: `${opening}: ${reasonInWords(reason)}${others.length === 0 ? '' : `, and ${others.length} more`}.`,
    values: [was, 'at-risk'],
  });
  takeDeliveries(pair, comparison);
  if (reason.kind === 'over-budget') take(comparison.edit(pair, 'costs'));
}

function addKept(pair: Pair<CustomerPromise>, was: PromiseState, comparison: Comparison): void {
  if (pair.before.status === 'live' && !isKeptByOldGoalposts(pair, comparison)) return;
  const [reason] = reasonsFor(pair.before, comparison.before.facts);
  const wasWhat = reason === undefined ? `it was ${inWords(was)}` : whatWas(was, reason);
  comparison.add({
    code: 'promise-kept',
    ...pair,
    ...(reason && reasonPlaces(reason, pair, comparison)),
    message: `The promise ${called(pair.after)} is kept now: ${wasWhat}.`,
    values: [was, 'kept'],
  });
  takeDeliveries(pair, comparison);
}

function whatWas(was: PromiseState, reason: Reason): string {
  if (reason.kind === 'undelivered') return 'it was broken, since nothing delivered it';
  return `it was ${inWords(was)}, since ${reasonInWords(reason)}`;
}

function inWords(state: PromiseState): string {
  return state === 'draft' ? 'a draft' : stateInWords(state);
}

function findNew(promise: CustomerPromise, comparison: Comparison): void {
  const { facts } = comparison.after;
  const state = promiseState(promise, facts);
  if (state === 'kept') return;
  const [reason] = reasonsFor(promise, facts);
  const isBroken = state === 'broken';
  const why = reason === undefined ? '' : `: ${reasonInWords(reason)}`;
  comparison.add({
    code: isBroken ? 'promise-broken' : 'promise-at-risk',
    after: promise,
    message: `The new promise ${called(promise)} is ${isBroken ? 'broken' : 'at risk'} from the start${why}.`,
    values: ['new', state],
  });
  comparison.spoken.add(promise);
}

function withdraw(
  before: CustomerPromise,
  after: CustomerPromise | undefined,
  expecters: readonly Persona[],
  comparison: Comparison,
): void {
  const now = after === undefined ? 'gone' : after.status === 'draft' ? 'a draft again' : 'retired';
  const edit = after && comparison.edit({ before, after }, 'status');
  const who = listed(expecters.map(called));
  const whoExpects = expecters.length === 1 ? `${who} expects it` : `${who} expect it`;
  comparison.add({
    code: 'promise-withdrawn',
    class: expecters.length > 0 ? 'breaking' : 'risky',
    before,
    after,
    ...placesOf(edit),
    message: `The promise ${called(before)} is withdrawn: it was live and is ${now}${expecters.length > 0 ? `, while ${whoExpects}` : ', and nobody expects it'}.`,
    values: ['live', after?.status ?? 'gone'],
  });
  take(edit);
  comparison.spoken.add(before);
}

/** Those who go on expecting a promise that is not there any more, by its name or by its title. */
function stillExpecting(promise: CustomerPromise, { after, pairs }: Comparison): readonly Persona[] {
  const ids = [pairs.idOf(promise), `text:${writtenTitle(promise)?.text ?? ''}`];
  return after.personas.filter((persona) =>
    sayingsOf(persona, after.facts, pairs).some(
      ({ keyword, target }) => keyword === 'expects' && target !== undefined && ids.includes(target),
    ),
  );
}
