import { planDeck } from './deck/plan-deck.ts';
import type { Exporter } from './job.ts';

/** Slides of real shapes and real text: the journeys asked for, the brand as a whole, and its promises. */
export const exportPptx: Exporter = async (job) => {
  const { writeDeck } = await job.tools.documents();
  const deck = await writeDeck(planDeck(job), { template: job.template });
  if ('refused' in deck) return deck;
  return { files: [{ name: job.name, content: deck.bytes }], remarks: [] };
};
