import type { Touchpoint } from '../../../model/elements.ts';
import { styles } from '../../map/styles.ts';
import { isRightToLeft } from '../../scene/direction.ts';
import { textBlock } from '../../scene/marks.ts';
import type { Colour } from '../../scene/palette.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import { type CastMember, dotMarks, dotRadius } from './cast.ts';
import { columnWidth, type Section, type TaskColumn } from './columns.ts';
import type { JourneyDrawing } from './index.ts';

const inset = 4;
const padding = 10;
const dotStep = 2 * dotRadius + 3;
const room = columnWidth - 2 * inset - 2 * padding;
const dotsPerLine = Math.floor((room + 3) / dotStep);

/** How high the boxes of all touchpoints are: as high as the highest needs to be. */
export function taskHeight({ frame, cast }: JourneyDrawing): number {
  const heights = frame.columns.map(({ touchpoint }) => {
    const lines = Math.ceil(cast.at(touchpoint).length / dotsPerLine);
    return titleOf(touchpoint, 0, 0).height + (lines === 0 ? 0 : 8 + lines * dotStep - 3);
  });
  return Math.max(44, ...heights) + 2 * padding;
}

/** A touchpoint's box in the colour of its stage, with its title and who takes part. */
export function taskPart(
  { cast, idOf }: JourneyDrawing,
  { touchpoint, x }: TaskColumn,
  { top, height, colour }: { readonly top: number; readonly height: number; readonly colour: Colour },
): Part {
  const members = cast.at(touchpoint);
  const frame: Mark = {
    kind: 'box',
    x: x + inset,
    y: top,
    width: columnWidth - 2 * inset,
    height,
    radius: 6,
    fill: 'card',
    stroke: touchpoint.isOutside ? 'muted' : colour,
    strokeWidth: 1.75,
    ...(touchpoint.isOutside && { dash: [4, 3] }),
  };
  const with_ = members.length === 0 ? '' : `, with ${members.map(({ actor }) => actor.title).join(', ')}`;
  return {
    role: 'touchpoint',
    id: idOf(touchpoint),
    label: `Touchpoint: ${touchpoint.title}${touchpoint.isOutside ? ', outside the brand' : ''}${with_}`,
    marks: [
      frame,
      titleOf(touchpoint, x, top + padding).mark,
      ...dotsOf(members, touchpoint, x, top + height),
    ],
  };
}

function titleOf(touchpoint: Touchpoint, x: number, y: number) {
  const isNameless = touchpoint.block.name === undefined && touchpoint.block.title === undefined;
  const style = { ...(isNameless ? styles.nameless : styles.touchpoint), size: 13 };
  return textBlock(touchpoint.title, style, { x: x + inset + padding, y, width: room });
}

/** Dots at the foot of a box, in lines that begin where its title begins. */
function dotsOf(
  members: readonly CastMember[],
  { title }: Touchpoint,
  x: number,
  bottom: number,
): readonly Mark[] {
  const start = inset + padding + dotRadius;
  const isMirrored = isRightToLeft(title);
  const lines = Math.ceil(members.length / dotsPerLine);
  return members.flatMap((member, index) => {
    const [column, line] = [index % dotsPerLine, Math.floor(index / dotsPerLine)];
    const along = start + column * dotStep;
    const middle = x + (isMirrored ? columnWidth - along : along);
    return dotMarks(member, middle, bottom - padding - (lines - line) * dotStep + 3 + dotRadius);
  });
}

/** What stands below a stage that has no touchpoints. */
export function emptyPart({ x, width }: Section, top: number, height: number): Part {
  const said = 'No touchpoints yet';
  const style = { ...styles.small, size: 12, italic: true } as const;
  const at = { x: x + inset + padding, y: top + padding, width: width - 2 * inset - 2 * padding } as const;
  const box = { x: x + inset, y: top, width: width - 2 * inset, height, radius: 6 } as const;
  return {
    role: 'empty',
    label: said,
    marks: [
      { kind: 'box', ...box, stroke: 'line', strokeWidth: 1.5, dash: [4, 3] },
      textBlock(said, style, { ...at, align: 'middle' }).mark,
    ],
  };
}
