import { drawOverview, type Scene } from '../../../language/index.ts';
import { textWidth } from '../../../language/views/scene/measure.ts';
import type { Mark, Part, TextMark } from '../../../language/views/scene/scene.ts';
import { openFixture } from '../../support/fixture.ts';

/** The overview of a fixture. */
export function overviewOf(fixture: string) {
  return drawOverview(openFixture(fixture));
}

/** A section of an overview as its labels tell it, a line a part; `(nothing)` where it is not there. */
export function told(fixture: string, section: string): string {
  const { scene } = overviewOf(fixture);
  const part = scene?.parts.find(({ role }) => role === section);
  return part === undefined ? '(nothing)' : [...lines(part, 0)].join('\n');
}

function* lines({ label, id, parts = [] }: Part, depth: number): Iterable<string> {
  if (label !== undefined) {
    const place = id === undefined ? '' : ` → ${id}`;
    yield `${'  '.repeat(depth)}${label}${place}`;
  }
  for (const part of parts) yield* lines(part, label === undefined ? depth : depth + 1);
}

/** All that is written in a scene. */
export function written(scene: Scene | undefined): readonly string[] {
  return textsIn(scene).map(({ lines: all }) => all.join(' '));
}

/** Texts that lie over others, and texts that leave the picture: none, in a good one. */
export function faultsOf(scene: Scene | undefined): readonly string[] {
  if (scene === undefined) return [];
  const boxes = textsIn(scene).map((mark) => ({ text: mark.lines.join(' '), ...boxOf(mark) }));
  const over = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => meet(one, other))
      .map((other) => `'${one.text}' and '${other.text}' meet`),
  );
  const out = boxes
    .filter((it) => it.left < 0 || it.top < 0 || it.right > scene.width || it.bottom > scene.height)
    .map(({ text }) => `'${text}' leaves the picture`);
  return [...over, ...out];
}

function textsIn(scene: Scene | undefined): readonly TextMark[] {
  return marksIn(scene?.parts ?? []).filter((mark) => mark.kind === 'text');
}

function marksIn(parts: readonly Part[]): readonly Mark[] {
  return parts.flatMap((part) => [...(part.marks ?? []), ...marksIn(part.parts ?? [])]);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x, y, lines: all, size, weight, lineHeight, align }: TextMark): Box {
  const width = Math.max(0, ...all.map((it) => textWidth(it, size, weight)));
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left, right: left + width, top: y, bottom: y + all.length * lineHeight };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
