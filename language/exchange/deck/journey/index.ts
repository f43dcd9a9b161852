import type { Element, Journey } from '../../../model/elements.ts';
import { ownerOf } from '../../../model/ownership.ts';
import { isRightToLeft } from '../../../views/scene/direction.ts';
import type { DeckData } from '../deck-data.ts';
import { type Slide, titlePlaces } from '../plan.ts';
import { plain, shorten } from '../text-fit.ts';
import { type Flowed, flow } from './flow.ts';
import { drawHead } from './head.ts';
import { drawLegend } from './legend.ts';
import { notesFor } from './notes.ts';
import { type Page, pagesOf } from './pages.ts';
import { experienceRows, sceneRows, touchpointTitles } from './rows/index.ts';
import { drawStages } from './stages.ts';

/** The slides of a journey: some stages after each other, each time what customers go through and how it is made to happen. */
export function journeySlides(data: DeckData, journey: Journey): readonly Slide[] {
  const drafts = pagesOf(journey).flatMap((page) => flowsOf(data, page).map((flowed) => ({ page, flowed })));
  return drafts.map(({ page, flowed }, index) =>
    slideOf(data, page, flowed, { place: index + 1, of: drafts.length }),
  );
}

/** What happens behind the scenes stands below what customers see where that saves a slide, and else on slides of its own. */
function flowsOf(data: DeckData, page: Page): readonly Flowed[] {
  const row = { data, page };
  const together = flow(row, [...experienceRows, ...sceneRows], touchpointTitles, true);
  const seen = flow(row, experienceRows, touchpointTitles, true);
  const apart = [...seen, ...flow(row, sceneRows, touchpointTitles, false)];
  return together.length < apart.length ? together : apart;
}

function slideOf(
  data: DeckData,
  page: Page,
  flowed: Flowed,
  { place, of }: { place: number; of: number },
): Slide {
  const { journey } = page;
  const head = drawHead(data, journey);
  const stages = drawStages(page);
  const count = of > 1 ? ` (${place} of ${of})` : '';
  const title = titleOf(plain(journey.title), `${aboutOf(flowed)}${count}`);
  return {
    layout: 'content',
    title: title.text,
    ...(isRightToLeft(title.text) && { isRightToLeft: true as const }),
    parts: [...head.parts, ...stages.parts, ...flowed.parts, ...drawLegend(page, flowed.rows)],
    notes: notesFor(data, page, [...title.full, ...head.full, ...stages.full, ...flowed.full]),
    elements: [...new Set(elementsOn(data, page))].map(data.idOf),
  };
}

/** What a slide that does not show the whole is about. */
function aboutOf({ rows }: Flowed): string {
  return rows.every((it) => it === touchpointTitles || sceneRows.includes(it)) ? ': behind the scenes' : '';
}

/** A title that stands in one line, whatever comes behind it. */
function titleOf(title: string, behind: string): { text: string; full: readonly string[] } {
  const { width, size } = titlePlaces.content;
  const whole = shorten(`${title}${behind}`, { width: width - 16, size, isBold: true }, 1);
  if (whole.full === undefined) return { text: whole.text, full: [] };
  const room = width - 16 - size * 0.62 * behind.length;
  return { text: `${shorten(title, { width: room, size, isBold: true }, 1).text}${behind}`, full: [title] };
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
