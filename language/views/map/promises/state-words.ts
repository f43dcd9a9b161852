import type { CustomerPromise } from '../../../model/elements.ts';
import type { Facts } from '../../../model/facts.ts';
import { stateInWords } from '../../../model/reason-in-words.ts';
import { type PromiseState, type Reason, reasonsFor } from '../../../model/serving.ts';
import { measureTitle, measureWords } from '../rows/measures.ts';

/** The state, and the weightiest reason where it is not kept. */
export function stateWords(promise: CustomerPromise, state: PromiseState, facts: Facts): string {
  const [reason, ...others] = reasonsFor(promise, facts);
  const said = stateInWords(state);
  if (reason === undefined) return said;
  return `${said}: ${reasonWords(reason)}${others.length > 0 ? ` and ${others.length} more` : ''}`;
}

/** As short as it can be said with its figures. */
function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'undelivered':
      return 'nothing delivers it';
    case 'missed-target': {
      const { value, target } = measureWords(reason.measure);
      return `${measureTitle(reason.measure)} ${value}, ${target}`;
    }
    case 'without-owner':
      return `nobody owns ${reason.touchpoint.title}`;
    case 'over-budget':
      return `costs ${reason.costs.text}, budget ${reason.budget.text}`;
    case 'unserved':
      return `does not reach ${reason.persona.title}`;
  }
}
