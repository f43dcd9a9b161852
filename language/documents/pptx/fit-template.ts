import { type DeckPlan, type SlidePart, slideHeight, slideWidth } from '../../exchange/deck/plan.ts';
import { type FoundLayouts, findLayouts } from './find-layouts.ts';
import { type Package, textOf } from './package.ts';
import { scaleTemplate, slideSize } from './scale-template.ts';
import { type Box, points } from './units.ts';
import { parseXml } from './xml.ts';

/** A template that has room for a plan, and the plan moved into that room. */
export interface Fitted {
  readonly layouts: FoundLayouts;
  readonly plan: DeckPlan;
}

/** How many times as wide as ours a slide may become before what stands on it is too small to read on a screen. */
const widest = 1.5;

/** Makes a template's slides as large as a plan needs, and puts the plan below their titles. */
export function fitTemplate(files: Package, plan: DeckPlan): Fitted | { readonly refused: string } {
  const [found, size] = [findLayouts(files), sizeOf(files)];
  if (found === undefined || size === undefined) {
    return { refused: 'The template has no layout with a place for a title: add one to its slide master.' };
  }
  const room = roomIn(found, size);
  const parts = boxAround(plan.slides.flatMap(({ layout, parts }) => (layout === 'content' ? parts : [])));
  const factor = Math.max(
    slideWidth / size.width,
    slideHeight / size.height,
    parts.width / room.width,
    parts.height / room.height,
  );
  if (!(room.width > 0 && room.height > 0) || (factor * size.width) / slideWidth > widest) {
    return {
      refused:
        'The template leaves too little room below its title: make the title of its slide master lower, or name another template.',
    };
  }
  scaleTemplate(files, factor);
  const layouts = findLayouts(files);
  if (layouts === undefined) throw new Error('A template lost its layouts.');
  const across = room.x * factor + (room.width * factor - parts.width) / 2 - parts.x;
  const moved = { x: across, y: room.y * factor - parts.y };
  const middle = { x: (size.width * factor - slideWidth) / 2, y: (size.height * factor - slideHeight) / 2 };
  const slides = plan.slides.map((slide) => ({
    ...slide,
    parts: slide.parts.map((part) => movedBy(part, slide.layout === 'title' ? middle : moved)),
  }));
  return { layouts, plan: { ...plan, slides } };
}

function sizeOf(files: Package): { readonly width: number; readonly height: number } | undefined {
  const size = slideSize(parseXml(textOf(files, 'ppt/presentation.xml') ?? ''));
  return size && { width: points(size.cx), height: points(size.cy) };
}

/** Between the title and the foot; where the title stands elsewhere, in the place of the text. */
function roomIn({ content, body, foot }: FoundLayouts, slide: { width: number; height: number }): Box {
  const title = content.box;
  const below = title.y + title.height;
  const edge = Math.min(foot ?? slide.height * 0.96, slide.height * 0.98);
  const bottom = body === undefined ? edge : Math.max(edge, body.y + body.height);
  const isAbove = below < slide.height / 2;
  if (!isAbove && body !== undefined) return body;
  const left = Math.min(title.x, body?.x ?? title.x);
  const right = Math.max(title.x + title.width, body === undefined ? 0 : body.x + body.width);
  const top = isAbove ? below + slide.height * 0.01 : slide.height * 0.04;
  return { x: left, y: top, width: right - left, height: (isAbove ? bottom : title.y) - top };
}

function boxAround(parts: readonly SlidePart[]): Box {
  if (parts.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const [x, y] = [Math.min(...parts.map((it) => it.x)), Math.min(...parts.map((it) => it.y))];
  const right = Math.max(...parts.map((it) => it.x + it.width));
  const bottom = Math.max(...parts.map((it) => it.y + it.height));
  return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
}

function movedBy(part: SlidePart, { x, y }: { readonly x: number; readonly y: number }): SlidePart {
  return { ...part, x: part.x + x, y: part.y + y };
}
