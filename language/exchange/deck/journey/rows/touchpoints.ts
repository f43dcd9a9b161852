import type { Touchpoint } from '../../../../model/elements.ts';
import { channelsOf } from '../../../../views/map/channels.ts';
import { detailsOf, tagsOf } from '../../../../views/map/touchpoint/card-lines.ts';
import { colours } from '../../colours.ts';
import type { DeckData } from '../../deck-data.ts';
import type { DeckLine } from '../../plan.ts';
import { box, run, sizes } from '../../shapes.ts';
import { heightOf, plain, shorten, titled } from '../../text-fit.ts';
import { inset } from '../card.ts';
import type { Column } from '../pages.ts';
import { beside, type Piece, type Row } from '../row.ts';

const padding = 6;

/** A card for each touchpoint: its title, whether it is a moment of truth, where it happens, for whom, how long it takes. */
export const touchpoints: Row = {
  title: 'Touchpoint',
  draw: ({ data, page }) => [cardsIn(data, page.columns, true)],
};

/** The titles alone, for the slides on which the rows go on. */
export const touchpointTitles: Row = {
  title: 'Touchpoint',
  draw: ({ data, page }) => [cardsIn(data, page.columns, false)],
};

function cardsIn(data: DeckData, columns: readonly Column[], isWhole: boolean): Piece {
  const drawn = columns.map((column) => ({ column, ...saidOn(data, column, isWhole) }));
  const height = Math.max(...drawn.map((it) => it.height));
  return beside(
    drawn.map(({ column: { touchpoint, x, width }, paragraphs, alt, full }) => {
      const place = { x: x + inset, y: 0, width: width - 2 * inset, height };
      const name = touchpoint === undefined ? 'No touchpoints yet' : `Touchpoint: ${titled(touchpoint)}`;
      const part = box(place, {
        name: plain(name),
        alt,
        shape: 'rounded',
        fill: colours.page,
        line: outlineOf(touchpoint),
        paragraphs,
        inset: padding,
      });
      return { height, parts: [part], full };
    }),
  );
}

/** What happens outside the brand is dashed; a moment of truth has a strong line. */
function outlineOf(touchpoint: Touchpoint | undefined): DeckLine {
  if (touchpoint === undefined || touchpoint.isOutside)
    return { colour: colours.muted, width: 1, dash: 'dash' };
  if (touchpoint.has('moment-of-truth')) return { colour: colours.main, width: 2 };
  return { colour: colours.line, width: 1 };
}

function saidOn(data: DeckData, { touchpoint, width }: Column, isWhole: boolean) {
  const inner = width - 2 * inset - 2 * padding;
  const small = { width: inner, size: sizes.small };
  if (touchpoint === undefined) {
    const paragraphs = [[run('No touchpoints yet', { isItalic: true, colour: colours.muted })]];
    return {
      paragraphs,
      alt: 'A stage without touchpoints',
      full: [],
      height: heightOf(paragraphs, inner) + 2 * padding,
    };
  }
  const size = isWhole ? sizes.strong : sizes.body;
  const title = shorten(titled(touchpoint), { width: inner, size, isBold: true }, isWhole ? 4 : 2);
  const isPeak = touchpoint.has('moment-of-truth');
  const details = isWhole ? detailsIn(data, touchpoint).map((it) => shorten(it, small, 3)) : [];
  const paragraphs = [
    [run(title.text, { size, isBold: true })],
    ...(isPeak && isWhole ? [[run('★ moment of truth', { isBold: true })]] : []),
    ...details.map((it) => [run(it.text, { colour: colours.muted })]),
  ];
  const alt = altOf(data, touchpoint);
  const isCut = [title, ...details].some((it) => it.full !== undefined);
  return { paragraphs, alt, full: isCut ? [alt] : [], height: heightOf(paragraphs, inner) + 2 * padding };
}

function detailsIn(data: DeckData, touchpoint: Touchpoint): readonly string[] {
  const channels = channelsOf(touchpoint, data.facts).map((it) => it.title);
  const tags = tagsOf(touchpoint).map((it) => `#${it}`);
  return [channels.join(', '), ...detailsOf(data, touchpoint), tags.join(' ')]
    .map(plain)
    .filter((it) => it !== '');
}

function altOf(data: DeckData, touchpoint: Touchpoint): string {
  const said = [
    `Touchpoint: ${titled(touchpoint)}`,
    ...detailsIn(data, touchpoint),
    ...(touchpoint.has('moment-of-truth') ? ['moment of truth'] : []),
    ...(touchpoint.isOutside ? ['outside the brand'] : []),
  ];
  return plain(said.join(', '));
}
