import { colours } from '../colours.ts';
import type { SlidePart } from '../plan.ts';
import { box, run, sizes } from '../shapes.ts';
import { shorten, titled } from '../text-fit.ts';
import type { Page } from './pages.ts';

export const stagesTop = 100;
export const stagesHeight = 24;
/** What a chevron's point and notch take of its width. */
const notch = 14;

/** A chevron for each stage over its touchpoints. */
export function drawStages({ stages }: Page): {
  readonly parts: readonly SlidePart[];
  readonly full: readonly string[];
} {
  const parts: SlidePart[] = [];
  const full: string[] = [];
  for (const { stage, isContinued, x, width } of stages) {
    if (stage.block.implied) continue;
    const title = `${titled(stage)}${isContinued ? ' (continued)' : ''}`;
    const said = shorten(title, { width: width - 2 * notch - 10, size: sizes.body, isBold: true }, 1);
    const alt = `Stage: ${title}`;
    if (said.full !== undefined) full.push(alt);
    parts.push(
      box(
        { x: x + 1, y: stagesTop, width: width - 2, height: stagesHeight },
        {
          name: alt,
          alt,
          shape: 'chevron',
          fill: colours.main,
          paragraphs: [[run(said.text, { size: sizes.body, isBold: true, colour: colours.page })]],
          align: 'middle',
          anchor: 'middle',
        },
      ),
    );
  }
  return { parts, full };
}
