import { textWidth } from '../../language/views/scene/measure.ts';
import type { Part, Scene, TextMark } from '../../language/views/scene/scene.ts';

/** A line of text as it lies in a scene. */
export interface LaidLine {
  readonly text: string;
  readonly role: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every line of every text of a scene, where it is. */
export function linesOf({ parts }: Scene): readonly LaidLine[] {
  return parts.flatMap(linesIn);
}

/** The same of one part and all in it. */
export function linesIn({ role, marks = [], parts = [] }: Part): readonly LaidLine[] {
  const own = marks.flatMap((mark) => (mark.kind === 'text' ? laidLines(mark, role) : []));
  return [...own, ...parts.flatMap(linesIn)];
}

function laidLines(mark: TextMark, role: string): readonly LaidLine[] {
  const { x, y, lines, size, weight, lineHeight, align } = mark;
  return lines.flatMap((text, index) => {
    if (text === '') return [];
    const wide = textWidth(text, size, weight);
    const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2;
    // Letters reach from a little below the top of their line to a little above its bottom.
    const space = (lineHeight - size) / 2;
    const top = y + index * lineHeight;
    return [{ text, role, left, right: left + wide, top: top + space, bottom: top + lineHeight - space }];
  });
}

/** Pairs of lines that lie on each other by more than a pixel. */
export function overlapsIn(lines: readonly LaidLine[]): readonly string[] {
  const sorted = [...lines].sort((a, b) => a.top - b.top);
  return sorted.flatMap((one, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.top >= one.bottom - 1) break;
      if (one.right - 1 > other.left && other.right - 1 > one.left)
        found.push(`${shown(one)} and ${shown(other)}`);
    }
    return found;
  });
}

/** Lines that reach out of a scene. */
export function strayLines({ width, height }: Scene, lines: readonly LaidLine[]): readonly string[] {
  return lines.filter((it) => it.left < 0 || it.top < 0 || it.right > width || it.bottom > height).map(shown);
}

function shown({ role, text, left, top }: LaidLine): string {
  return `${role} “${text}” at ${Math.round(left)}, ${Math.round(top)}`;
}
