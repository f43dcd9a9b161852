import type { PathCommand } from 'fontkit';
import type { OpenFont } from '../type/open-font.ts';

/** A glyph's outline at a place, as SVG path data in the font's units, which run upwards. */
export function outlineAt(font: OpenFont, glyph: number, x: number, y: number): string {
  const outlines = remembered.get(font) ?? new Map<number, Outline>();
  remembered.set(font, outlines);
  let outline = outlines.get(glyph);
  if (outline === undefined) {
    outline = relative(font.outline(glyph));
    outlines.set(glyph, outline);
  }
  if (outline.rest === '') return '';
  return `M${Math.round(outline.x + x)} ${Math.round(outline.y + y)}${outline.rest}`;
}

/** Where an outline begins, and how it goes on from there. */
interface Outline {
  readonly x: number;
  readonly y: number;
  readonly rest: string;
}

const remembered = new WeakMap<OpenFont, Map<number, Outline>>();

const letters = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
} as const;

function relative(commands: readonly PathCommand[]): Outline {
  const [first = 0, second = 0] = commands[0]?.args ?? [];
  let [x, y] = [first, second];
  let [startX, startY] = [x, y];
  let rest = '';
  for (const [index, { command, args }] of commands.entries()) {
    const [fromX, fromY] = [x, y];
    if (command === 'closePath') [x, y] = [startX, startY];
    else [x = 0, y = 0] = args.slice(-2).map(Math.round);
    if (command === 'moveTo') [startX, startY] = [x, y];
    if (index === 0) continue;
    const steps = args.map((value, at) => Math.round(value) - Math.round(at % 2 === 0 ? fromX : fromY));
    rest += letters[command] + steps.join(' ');
  }
  return { x: first, y: second, rest };
}
