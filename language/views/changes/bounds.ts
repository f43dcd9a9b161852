import { widthOf } from '../scene/marks.ts';
import type { Mark, Part, Segment, TextMark } from '../scene/scene.ts';

/** The room that something takes. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The room that a part takes with all that is inside it; undefined where it shows nothing. */
export function boundsOf(part: Part): Bounds | undefined {
  const inside = (part.parts ?? []).flatMap((it) => boundsOf(it) ?? []);
  const all = [...(part.marks ?? []).flatMap((it) => boundsOfMark(it) ?? []), ...inside];
  if (all.length === 0) return undefined;
  return {
    left: Math.min(...all.map((it) => it.left)),
    top: Math.min(...all.map((it) => it.top)),
    right: Math.max(...all.map((it) => it.right)),
    bottom: Math.max(...all.map((it) => it.bottom)),
  };
}

function boundsOfMark(mark: Mark): Bounds | undefined {
  switch (mark.kind) {
    case 'box':
      return around(mark.x, mark.y, mark.x + mark.width, mark.y + mark.height);
    case 'disc':
      return around(mark.x - mark.radius, mark.y - mark.radius, mark.x + mark.radius, mark.y + mark.radius);
    case 'icon':
      return around(mark.x, mark.y, mark.x + mark.size, mark.y + mark.size);
    case 'text':
      return boundsOfText(mark);
    case 'path':
      return boundsOfPath(mark.segments);
  }
}

function boundsOfText(mark: TextMark): Bounds {
  const width = widthOf(mark);
  const left = mark.align === 'left' ? mark.x : mark.align === 'right' ? mark.x - width : mark.x - width / 2;
  return around(left, mark.y, left + width, mark.y + mark.lines.length * mark.lineHeight);
}

/** Curves stay within their ends here: those of a map never leave the band between them. */
function boundsOfPath(segments: readonly Segment[]): Bounds | undefined {
  const points = segments.flatMap((it) => (it.to === 'close' ? [] : [it]));
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return around(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

function around(left: number, top: number, right: number, bottom: number): Bounds {
  return { left, top, right, bottom };
}
