import { smallestText } from '../../exchange/deck/plan.ts';
import { textWidth } from '../../views/scene/measure.ts';
import type { Placeholder } from './layouts.ts';

/** How much smaller than its layout says a title must be set to stand in its place; 1 where it fits as it is. */
export function fittingScale(lines: readonly string[], { width, height, size }: Placeholder): number {
  let tenths = 10;
  while (tenths > 3 && (size * (tenths - 1)) / 10 >= smallestText && !fits((size * tenths) / 10)) tenths -= 1;
  return tenths / 10;

  function fits(letters: number): boolean {
    // A word that moves to the next line leaves some of its own unused.
    const used = lines.map((line) =>
      Math.max(1, Math.ceil((textWidth(line, letters, 'bold') * 1.08) / width)),
    );
    return used.reduce((sum, it) => sum + it, 0) * letters * 1.2 <= height;
  }
}
