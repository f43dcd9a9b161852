import { writeDeck } from '../../../language/documents/pptx.ts';
import type { DeckPlan } from '../../../language/exchange/deck/plan.ts';

/** The bytes of a planned deck, on a layout of our own. */
export async function written(plan: DeckPlan): Promise<Uint8Array> {
  const deck = await writeDeck(plan, { template: undefined });
  if ('refused' in deck) throw new Error(deck.refused);
  return deck.bytes;
}
