import { textBlock, widthOf } from '../../scene/marks.ts';
import { textWidth } from '../../scene/measure.ts';
import type { Colour } from '../../scene/palette.ts';
import type { Mark } from '../../scene/scene.ts';
import type { Frame } from '../columns.ts';
import { styles } from '../styles.ts';

const between = 14;
/** Where a thread begins far right, its title has so much room all the same, and begins left of it. */
const narrowest = 380;

/** The title, and the state behind it or, where there is no room, below. */
export function headingMarks(
  title: string,
  words: string,
  colour: Colour,
  { from, top, frame }: { from: number; top: number; frame: Frame },
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const x = Math.max(frame.start + 8, Math.min(from - 6, frame.right - narrowest));
  const room = frame.right - x - 12;
  const name = textBlock(title, styles.strong, { x, y: top, width: room, align: 'left' });
  const wide = widthOf(name.mark);
  const style = { ...styles.strong, colour };
  const isBeside =
    name.mark.lines.length === 1 && wide + between + textWidth(words, style.size, style.weight) <= room;
  const place = isBeside
    ? { x: x + wide + between, y: top, width: room - wide - between }
    : { x, y: top + name.height, width: room };
  const said = textBlock(words, style, { ...place, align: 'left' });
  const bottom = top + (isBeside ? Math.max(name.height, said.height) : name.height + said.height);
  const width = isBeside ? wide + between + widthOf(said.mark) : Math.max(wide, widthOf(said.mark));
  // Gaps are hatched through all rows; letters need calm behind them.
  const calm = { kind: 'box', x: x - 4, y: top, width: width + 8, height: bottom - top, radius: 4 } as const;
  return { marks: [{ ...calm, fill: 'page' }, name.mark, said.mark], bottom };
}
