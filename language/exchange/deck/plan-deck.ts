import type { ExportJob } from '../job.ts';
import { modelJson } from '../json/model.ts';
import { deckData } from './deck-data.ts';
import { journeySlides } from './journey/index.ts';
import type { DeckPlan } from './plan.ts';
import { glanceSlides } from './tables/glance.ts';
import { ledgerSlides } from './tables/ledger.ts';
import { matrixSlides } from './tables/matrix.ts';
import { ownerSlides } from './tables/owners.ts';
import { personaSlides } from './tables/personas.ts';
import { titleSlide } from './title-slide.ts';

/** What stands on which slide: the brand as a whole first, then each journey, then the promises one by one. */
export function planDeck(job: ExportJob): DeckPlan {
  const data = deckData(job);
  const first = titleSlide(data, job);
  return {
    title: first.title,
    slides: [
      first,
      ...glanceSlides(data),
      ...personaSlides(data),
      ...(data.journeys.length > 1 ? matrixSlides(data) : []),
      ...ownerSlides(data),
      ...data.journeys.flatMap((it) => journeySlides(data, it)),
      ...ledgerSlides(data),
    ],
    revision: job.revision,
    model: modelJson(job.snapshot, job.journeys),
    language: 'en',
  };
}
