import { plain } from '../../text-fit.ts';
import { cardPiece } from '../card.ts';
import { layers, type Row } from '../row.ts';

const kinds = [
  { keyword: 'acknowledges', head: 'Acknowledges' },
  { keyword: 'communicates', head: 'Communicates' },
  { keyword: 'respects', head: 'Respects' },
] as const;

/** How customers are acknowledged, kept informed and respected, a layer each where anything is said. */
export const care: Row = {
  title: 'Care',
  draw({ page }) {
    return kinds.flatMap(({ keyword, head }) =>
      layers(
        page.columns.map(({ touchpoint, x, width }) =>
          (touchpoint?.all(keyword) ?? []).flatMap(({ text }) => {
            const said = plain(text?.text ?? '');
            const at = plain(touchpoint?.title ?? '');
            return said === ''
              ? []
              : cardPiece({ kind: 'Care', head, at, text: said, tone: 'main' }, x, width);
          }),
        ),
      ),
    );
  },
};
