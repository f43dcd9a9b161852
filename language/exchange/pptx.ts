import { planDeck } from './deck/plan-deck.ts';
import type { Exporter, ExportJob } from './job.ts';

/** Slides of real shapes and real text: the journeys asked for, the brand as a whole, and its promises. */
export const exportPptx: Exporter = async (job) => {
  const { writeDeck } = await job.tools.documents();
  const plan = { ...planDeck(job), ...(isWhole(job) && { isWhole: true as const }) };
  const deck = await writeDeck(plan, { template: job.template, progress: job.progress });
  if ('refused' in deck) return deck;
  return { files: [{ name: job.name, content: deck.bytes }], remarks: [] };
};

/** What has no touchpoint yet has nothing to show. */
function isWhole({ snapshot, journeys }: ExportJob): boolean {
  const shown = new Set(journeys);
  return snapshot.facts.journeys.every((it) => it.touchpoints.length === 0 || shown.has(it));
}
