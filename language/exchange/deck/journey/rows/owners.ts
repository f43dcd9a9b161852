import type { Touchpoint } from '../../../../model/elements.ts';
import { ownerOf } from '../../../../model/ownership.ts';
import { colours, deep, soft, full as strong } from '../../colours.ts';
import type { DeckData } from '../../deck-data.ts';
import { type Box, run, sizes, snugBox } from '../../shapes.ts';
import { plain, shorten, titled } from '../../text-fit.ts';
import { inset } from '../card.ts';
import { beside, type Piece, type Row } from '../row.ts';

const padding = 4;

/** Who answers for each touchpoint; that nobody does cannot be overlooked. */
export const owners: Row = {
  title: 'Owner',
  draw({ data, page }) {
    const pieces = page.columns.flatMap(({ touchpoint, x, width }) =>
      touchpoint === undefined ? [] : [ownerPiece(data, touchpoint, x, width)],
    );
    return pieces.length === 0 ? [] : [beside(pieces)];
  },
};

function ownerPiece(data: DeckData, touchpoint: Touchpoint, x: number, width: number): Piece {
  const { said, look } = ownerIn(data, touchpoint);
  const others = touchpoint.list('involves').map((it) => plain(data.facts.team(it)?.title ?? it.text));
  const setting = { width: width - 2 * inset - 2 * padding, size: sizes.small };
  const name = shorten(said, { ...setting, isBold: true }, 2);
  const withOthers = others.length === 0 ? undefined : shorten(`with ${others.join(', ')}`, setting, 2);
  const alt = `Owner of ${titled(touchpoint)}: ${[said, ...(others.length > 0 ? [`with ${others.join(', ')}`] : [])].join(', ')}`;
  const colour = look.line === undefined ? colours.ink : deep('bad');
  const part = snugBox(
    { x: x + inset, y: 0, width: width - 2 * inset },
    {
      name: `Owner: ${titled(touchpoint)}`,
      alt,
      shape: 'rounded',
      align: 'middle',
      anchor: 'middle',
      inset: padding,
      paragraphs: [
        [run(name.text, { isBold: !touchpoint.isOutside, isItalic: touchpoint.isOutside, colour })],
        ...(withOthers ? [[run(withOthers.text, { colour: colours.muted })]] : []),
      ],
      ...look,
    },
  );
  const isCut = name.full !== undefined || withOthers?.full !== undefined;
  return { height: part.height, parts: [part], full: isCut ? [plain(alt)] : [] };
}

function ownerIn(
  { facts }: DeckData,
  touchpoint: Touchpoint,
): { said: string; look: Pick<Box, 'fill' | 'line'> } {
  if (touchpoint.isOutside) {
    const who = plain(touchpoint.one('outside')?.text?.text ?? '');
    return { said: who === '' ? 'outside the brand' : `outside: ${who}`, look: {} };
  }
  const team = ownerOf(touchpoint, facts);
  if (team !== undefined) return { said: titled(team), look: { fill: colours.quiet } };
  const line = { colour: strong('bad'), width: 1.5, dash: 'dash' } as const;
  const written = touchpoint.owner?.text;
  const said = written === undefined ? '? nobody' : `? nobody: no team '${plain(written)}'`;
  return { said, look: { fill: soft('bad'), line } };
}
