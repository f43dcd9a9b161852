import type { Element, Journey } from '../../../model/elements.ts';
import { ownerOf } from '../../../model/ownership.ts';
import { isRightToLeft } from '../../../views/scene/direction.ts';
import type { DeckData } from '../deck-data.ts';
import type { Slide } from '../plan.ts';
import { drawRows, type Flowed, flow } from './flow.ts';
import { drawHead } from './head.ts';
import { drawLegend } from './legend.ts';
import { notesFor } from './notes.ts';
import { type Page, pagesOf } from './pages.ts';
import type { RowData } from './row.ts';
import { experienceRows, sceneRows, touchpointTitles } from './rows/index.ts';
import { drawStages } from './stages.ts';
import { type Count, titleOf } from './titles.ts';

/** The slides of a journey: some stages after each other, each time what customers go through and how it is made to happen. */
export function journeySlides(data: DeckData, journey: Journey): readonly Slide[] {
  const drafts = pagesOf(journey).flatMap((page) => flowsOf(data, page).map((flowed) => ({ page, flowed })));
  return drafts.map(({ page, flowed }, index) =>
    slideOf(data, page, flowed, { place: index + 1, of: drafts.length }),
  );
}

/** The usual way, unless lower charts save a slide. */
function flowsOf(data: DeckData, page: Page): readonly Flowed[] {
  const usual = flowsIn({ data, page, isTight: false });
  if (usual.length === 1) return usual;
  const tight = flowsIn({ data, page, isTight: true });
  return tight.length < usual.length ? tight : usual;
}

/** What happens behind the scenes stands below what customers see where that saves a slide, and else on slides of its own. */
function flowsIn(data: RowData): readonly Flowed[] {
  const { page } = data;
  const [seen, hidden] = [experienceRows, sceneRows].map((rows) => drawRows(data, rows));
  const [repeated] = drawRows(data, [touchpointTitles]);
  if (seen === undefined || hidden === undefined || repeated === undefined) return [];
  const together = flow([...seen, ...hidden], { page, repeated, isFirst: true });
  const apart = [
    ...flow(seen, { page, repeated, isFirst: true }),
    ...flow(hidden, { page, repeated, isFirst: false }),
  ];
  return together.length < apart.length ? together : apart;
}

function slideOf(data: DeckData, page: Page, flowed: Flowed, count: Count): Slide {
  const { journey } = page;
  const head = drawHead(data, journey);
  const stages = drawStages(page);
  const title = titleOf(page, flowed, count);
  return {
    layout: 'content',
    title: title.text,
    ...(isRightToLeft(title.text) && { isRightToLeft: true as const }),
    parts: [...head.parts, ...stages.parts, ...flowed.parts, ...drawLegend(data, page, flowed.rows)],
    notes: notesFor(data, page, [...title.full, ...head.full, ...stages.full, ...flowed.full]),
    elements: [...new Set(elementsOn(data, page))].map(data.idOf),
  };
}

function elementsOn({ facts }: DeckData, page: Page): readonly Element[] {
  const touchpoints = page.columns.flatMap((it) => it.touchpoint ?? []);
  const named = touchpoints.flatMap((it) => [...it.list('explains'), ...it.list('delivers')]);
  return [
    page.journey,
    ...page.journey.list('for').flatMap((it) => facts.persona(it) ?? []),
    ...page.stages.map((it) => it.stage).filter((it) => !it.block.implied),
    ...touchpoints,
    ...page.waits.map((it) => it.gap),
    ...named.flatMap((it) => facts.promise(it) ?? []),
    ...[page.journey, ...touchpoints].flatMap((it) => ownerOf(it, facts) ?? []),
  ];
}
