import { missInWords } from './promise-measures.ts';
import type { PromiseState, Reason } from './serving.ts';

/** A state as people say it. */
export function stateInWords(state: PromiseState): string {
  return state === 'at-risk' ? 'at risk' : state;
}

/** What keeps a promise from being kept, in a few words, as in `nothing delivers it`. */
export function reasonInBrief(reason: Reason): string {
  switch (reason.kind) {
    case 'undelivered':
      return 'nothing delivers it';
    case 'missed-target':
      return `${reason.measure.name.text} misses its target`;
    case 'without-owner':
      return `'${reason.touchpoint.title}' has no owner`;
    case 'over-budget':
      return 'it costs more than its budget';
    case 'unserved':
      return `nothing that delivers it is for '${reason.persona.title}'`;
  }
}

/** The same with its figures, for where there is more room. */
export function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case 'missed-target': {
      const where = reason.on.kind === 'touchpoint' ? ` at '${reason.on.title}'` : '';
      return `${reason.measure.name.text}${where} ${missInWords(reason.measure)}`;
    }
    case 'over-budget':
      return `it costs ${reason.costs.text}, and its budget is ${reason.budget.text}`;
    case 'unserved':
      return `'${reason.persona.title}' expects it, and nothing that delivers it is for them`;
    default:
      return reasonInBrief(reason);
  }
}
