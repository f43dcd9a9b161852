import { counted } from '../../text/wording.ts';
import { isRightToLeft } from '../../views/scene/direction.ts';
import type { ExportJob, Revision } from '../job.ts';
import { colours } from './colours.ts';
import type { DeckData } from './deck-data.ts';
import { type ShapePart, type Slide, titlePlaces } from './plan.ts';
import { box } from './shapes.ts';
import { keptTogether, plain, shorten, titled } from './text-fit.ts';

/** So many journeys are named; of more, how many there are. */
const most = 5;

/** The brand, the journeys that the deck shows, and which state of the files it is. */
export function titleSlide(data: DeckData, { revision, name }: Pick<ExportJob, 'revision' | 'name'>): Slide {
  const { journeys, facts } = data;
  const title = plain(
    facts.brand?.title || (journeys.length === 1 ? (journeys[0]?.title ?? '') : '') || name,
  );
  const { title: place, subtitle } = titlePlaces;
  const shown = shorten(title, { width: place.width - 16, size: place.size, isBold: true }, 2);
  const setting = { width: subtitle.width - 16, size: subtitle.size };
  const named = journeys.slice(0, most).map((it) => shorten(titled(it), setting, 1).text);
  const lines = [
    counted(journeys.length, 'customer journey'),
    ...(journeys.length === 1 && named[0] === title ? [] : named),
    ...(journeys.length > most ? [`and ${journeys.length - most} more`] : []),
    ...(revision ? [revisionInWords(revision)] : []),
  ];
  const isMirrored = isRightToLeft(title);
  return {
    layout: 'title',
    title: shown.text,
    subtitle: lines.map((it) => (isMirrored && !isRightToLeft(it) ? keptTogether(it) : it)).join('\n'),
    ...(isMirrored && { isRightToLeft: true as const }),
    parts: [bar(isMirrored)],
    notes: [
      title,
      ...journeys.map((it) => `• ${titled(it)}`),
      ...(revision ? [revisionInWords(revision)] : []),
    ].join('\n'),
    elements: [...(facts.brand ? [facts.brand] : []), ...journeys].map(data.idOf),
  };
}

/** A short line of the main colour between title and subtitle, at the side where they begin. */
function bar(isMirrored: boolean): ShapePart {
  const { title, subtitle } = titlePlaces;
  const x = isMirrored ? title.x + title.width - 96 : title.x;
  const place = { x, y: subtitle.y - 10, width: 96, height: 4 };
  return box(place, { name: 'Bar', alt: '', fill: colours.main });
}

/** As in `As of commit abc1234, with changes not yet committed`. */
function revisionInWords({ commit, isChanged }: Revision): string {
  return `As of commit ${commit.slice(0, 7)}${isChanged ? ', with changes not yet committed' : ''}`;
}
