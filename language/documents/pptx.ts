import type { DeckPlan } from '../exchange/deck/plan.ts';

/** What Waymark has written into a deck to know it again. */
export interface ReadDeck {
  /** The model that the deck shows, as `waymark export --format json` writes it. */
  readonly model: string;
  readonly revision: DeckPlan['revision'];
  /** Of each slide that Waymark made and that is still there: the elements it shows. */
  readonly slides: readonly { readonly title: string; readonly elements: readonly string[] }[];
}

/** A `.pptx` with a slide for each of the plan's; on a company's own master where there is a template. */
export async function writeDeck(
  plan: DeckPlan,
  options: { readonly template: Uint8Array | undefined },
): Promise<Uint8Array> {
  throw new Error(`Still to come: ${plan.title}, ${options.template?.length}.`);
}

/** Reads what Waymark wrote into a deck; undefined where it is none of Waymark's. */
export async function readDeck(deck: Uint8Array): Promise<ReadDeck | undefined> {
  throw new Error(`Still to come: ${deck.length}.`);
}
