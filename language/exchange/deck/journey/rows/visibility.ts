import { colours } from '../../colours.ts';
import { columnsLeft } from '../pages.ts';
import type { Row } from '../row.ts';

const height = 12;

/** The line between what the customer sees and what happens behind it. */
export const visibility: Row = {
  title: 'Line of visibility',
  opensNext: true,
  draw({ page }) {
    const isHidden = page.columns.some(
      ({ touchpoint }) => touchpoint?.has('backstage') || touchpoint?.has('system'),
    );
    if (!isHidden) return [];
    const place = { x: columnsLeft, y: height / 2, width: page.columns.length * page.columnWidth, height: 0 };
    const alt = 'Line of visibility: what follows, the customer does not see';
    const line = { colour: colours.muted, width: 1.5, dash: 'dash' } as const;
    return [{ height, parts: [{ kind: 'line', ...place, name: 'Line of visibility', alt, line }], full: [] }];
  },
};
