import { type PromiseState, stateInWords } from '../../../language/index.ts';

/** A promise's state as a ledger says it. */
export function stateWords(state: PromiseState | undefined): string {
  return state === undefined ? 'not there' : stateInWords(state);
}
