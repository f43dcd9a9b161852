import { plain } from '../../text-fit.ts';
import { cardPiece } from '../card.ts';
import { layers, type Row } from '../row.ts';

/** Where touchpoints lead otherwise than to the next one. */
export const links: Row = {
  title: 'Leads to',
  draw({ data, page }) {
    return layers(
      page.columns.map(({ touchpoint, x, width }) =>
        (touchpoint?.all('leads-to') ?? []).flatMap(({ reference, text }) => {
          if (touchpoint === undefined || reference === undefined) return [];
          const own = page.journey.distinctTouchpoints.find((it) => it.name?.text === reference.text);
          const title = own?.title ?? data.facts.journey(reference)?.title ?? reference.text;
          const when = plain(text?.text ?? '');
          const head = `→ ${plain(title)}`;
          const at = plain(touchpoint.title);
          return cardPiece(
            { kind: 'Leads to', head, at, text: when === '' ? 'always' : when, tone: 'quiet' },
            x,
            width,
          );
        }),
      ),
    );
  },
};
