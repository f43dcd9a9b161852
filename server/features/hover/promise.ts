import {
  type CustomerPromise,
  capital,
  counted,
  measuresOn,
  promiseState,
  reasonInWords,
  reasonsFor,
  type Snapshot,
  stateInWords,
  type Touchpoint,
} from '../../../language/index.ts';
import { joined, type Line, lines, list, type Part } from './content.ts';
import { measureInWords, measureLines } from './measures.ts';
import { goTo, heading, ownerLine, personasLine, pieceFor } from './named.ts';

type Facts = Snapshot['facts'];

/** A promise: its state and why, where it was said, who delivers it and with what measures. */
export function aboutPromise(promise: CustomerPromise, { facts }: Snapshot): readonly Part[] {
  const deliverers = facts.deliverersOf(promise);
  const explainers = facts.explainersOf(promise);
  const expecters = facts.expectersOf(promise);
  return [
    ...lines(heading(promise, 'promise')),
    ...stateOf(promise, facts),
    ...lines(
      ...saidLines(promise),
      personasLine('To', promise.list('to'), facts),
      expecters.length === 0
        ? undefined
        : [
            'Expected by: ',
            ...joined(
              expecters.map((it) => [goTo(it)]),
              ', ',
            ),
          ],
      ownerLine(promise, facts),
      valuesLine(promise, facts),
      costLine(promise),
      ...measureLines(promise),
    ),
    ...list([`Delivered by ${counted(deliverers.length, 'touchpoint')}:`], deliverers, deliveryLine),
    ...list([`Explained at ${counted(explainers.length, 'touchpoint')}:`], explainers, momentLine),
  ];
}

function stateOf(promise: CustomerPromise, facts: Facts): readonly Part[] {
  const state = stateInWords(promiseState(promise, facts));
  const reasons = reasonsFor(promise, facts).map(reasonInWords);
  const [first] = reasons;
  if (first === undefined) return lines([capital(state)]);
  if (reasons.length === 1) return lines([`${capital(state)}: ${first}`]);
  return list([`${capital(state)}:`], reasons, (reason) => [reason]);
}

function saidLines(promise: CustomerPromise): readonly Line[] {
  return promise.all('said').flatMap(({ text, on }) => {
    if (text === undefined) return [];
    return [[`Said: ${text.text}${on === undefined ? '' : `, on ${on.text}`}`]];
  });
}

function valuesLine(promise: CustomerPromise, facts: Facts): Line | undefined {
  const values = promise.list('reflects');
  if (values.length === 0) return undefined;
  const named = values.map((it) => {
    const { target } = facts.find('value', it);
    return [pieceFor(it, target)];
  });
  return ['Reflects: ', ...joined(named, ', ')];
}

function costLine(promise: CustomerPromise): Line | undefined {
  const [costs, budget] = [promise.one('costs')?.value, promise.one('budget')?.value];
  if (costs === undefined) return budget && [`Budget ${budget.text}`];
  return [`Costs ${costs.text}${budget === undefined ? '' : ` of a budget of ${budget.text}`}`];
}

function deliveryLine(touchpoint: Touchpoint): Line {
  const measured = measuresOn(touchpoint).map((it) => ` · ${measureInWords(it)}`);
  return [...momentLine(touchpoint), ...measured];
}

function momentLine(touchpoint: Touchpoint): Line {
  return [goTo(touchpoint), ' in ', goTo(touchpoint.journey)];
}
