import { deep, soft, type Tone } from '../../colours.ts';
import { box, run } from '../../shapes.ts';
import { titled } from '../../text-fit.ts';
import { inset } from '../card.ts';
import { beside, type Piece, type Row } from '../row.ts';

const levels: Readonly<Record<string, { readonly said: string; readonly tone: Tone }>> = {
  low: { said: '● ○ ○  low', tone: 'good' },
  medium: { said: '● ● ○  medium', tone: 'risk' },
  high: { said: '● ● ●  high', tone: 'bad' },
};

const height = 16;

/** How hard it is for the customer: one to three dots, and a word. */
export const effort: Row = {
  title: 'Effort',
  draw({ page }) {
    const pieces = page.columns.flatMap(({ touchpoint, x, width }): Piece[] => {
      const written = touchpoint?.one('effort')?.choice?.text;
      const level = written === undefined ? undefined : levels[written];
      if (touchpoint === undefined || level === undefined) return [];
      const part = box(
        { x: x + inset, y: 0, width: width - 2 * inset, height },
        {
          name: `Effort: ${titled(touchpoint)}`,
          alt: `Effort at ${titled(touchpoint)}: ${written}`,
          shape: 'rounded',
          fill: soft(level.tone),
          paragraphs: [[run(level.said, { isBold: true, colour: deep(level.tone) })]],
          align: 'middle',
          anchor: 'middle',
        },
      );
      return [{ height, parts: [part], full: [] }];
    });
    return pieces.length === 0 ? [] : [beside(pieces)];
  },
};
