import type { ExportJob } from '../job.ts';
import type { DeckPlan } from './plan.ts';

/** What stands on which slide. */
export function planDeck({ name, revision }: ExportJob): DeckPlan {
  return { title: name, slides: [], revision, model: '', language: 'en' };
}
