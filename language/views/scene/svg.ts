import { isRightToLeft } from './direction.ts';
import { iconPaths } from './icons.ts';
import { ascent, fontFamily, lineExtent } from './measure.ts';
import type { Colour } from './palette.ts';
import type { BoxMark, DiscMark, IconMark, Mark, Part, PathMark, Scene, Segment, TextMark } from './scene.ts';

/** What a colour is written as: `#rrggbb` of a theme, or a variable that the page defines. */
export type Paint = (colour: Colour) => string;

/** A scene as one `<svg>` element that reads in order: each part with its role, its label and the element it stands for. */
export function svgOf(scene: Scene, paint: Paint): string {
  const { width, height } = scene;
  const printer = new Printer(paint);
  const body = scene.parts.map((part) => printer.part(part)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"` +
    ` role="group" aria-roledescription="journey map" font-family="${fontFamily}, 'Noto Sans', system-ui, sans-serif">` +
    `<title>${xml(scene.title)}</title><desc>${xml(scene.description)}</desc>${printer.definitions()}${body}</svg>`
  );
}

class Printer {
  readonly #paint: Paint;
  readonly #hatches = new Set<Colour>();
  readonly #arrows = new Set<Colour>();

  constructor(paint: Paint) {
    this.#paint = paint;
  }

  part({ id, role, label, hint, score, marks = [], parts = [] }: Part): string {
    const attributes = [
      `data-role="${xml(role)}"`,
      ...(id === undefined ? [] : [`data-element-id="${xml(id)}"`]),
      ...(score === undefined ? [] : [`data-score="${n(score)}"`]),
      ...(label === undefined
        ? []
        : [`role="${parts.length > 0 ? 'group' : 'img'}"`, `aria-label="${xml(label)}"`]),
      ...(label === undefined && parts.length === 0 && !marks.some(({ kind }) => kind === 'text')
        ? ['aria-hidden="true"']
        : []),
    ];
    const tip = hint === undefined ? '' : `<title>${xml(hint)}</title>`;
    const inside =
      marks.map((mark) => this.mark(mark)).join('') + parts.map((part) => this.part(part)).join('');
    return `<g ${attributes.join(' ')}>${tip}${inside}</g>`;
  }

  /** What is used again and again; to be written once all parts are printed, and put before them. */
  definitions(): string {
    const hatches = [...this.#hatches].map(
      (colour) =>
        `<pattern id="hatch-${colour}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
        `<path d="M0 0V8" stroke="${this.#paint(colour)}" stroke-width="2"/></pattern>`,
    );
    const arrows = [...this.#arrows].map(
      (colour) =>
        `<marker id="arrow-${colour}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">` +
        `<path d="M0 0.5L8 4L0 7.5Z" fill="${this.#paint(colour)}"/></marker>`,
    );
    return hatches.length + arrows.length === 0 ? '' : `<defs>${[...hatches, ...arrows].join('')}</defs>`;
  }

  mark(mark: Mark): string {
    switch (mark.kind) {
      case 'box':
        return this.#box(mark);
      case 'disc':
        return this.#disc(mark);
      case 'text':
        return this.#text(mark);
      case 'path':
        return this.#path(mark);
      case 'icon':
        return this.#icon(mark);
    }
  }

  #box({ x, y, width, height, radius, fill, stroke, strokeWidth, dash, hatch }: BoxMark): string {
    const shape = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${radius === undefined ? '' : ` rx="${n(radius)}"`}`;
    const plain = `<rect ${shape}${this.#painted({ fill, stroke, width: strokeWidth, dash })}/>`;
    if (hatch === undefined) return plain;
    this.#hatches.add(hatch);
    return `${plain}<rect ${shape} fill="url(#hatch-${hatch})"/>`;
  }

  #disc({ x, y, radius, ...painted }: DiscMark): string {
    return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}"${this.#painted(painted)}/>`;
  }

  #path({ segments, arrow, ...painted }: PathMark): string {
    if (arrow && painted.stroke !== undefined) this.#arrows.add(painted.stroke);
    const end = arrow && painted.stroke !== undefined ? ` marker-end="url(#arrow-${painted.stroke})"` : '';
    return `<path d="${pathData(segments)}"${this.#painted(painted)} stroke-linecap="round" stroke-linejoin="round"${end}/>`;
  }

  #icon({ name, x, y, size, colour }: IconMark): string {
    const paths = iconPaths(name)
      .map((d) => `<path d="${d}"/>`)
      .join('');
    return (
      `<g transform="translate(${n(x)} ${n(y)}) scale(${n(size / 24)})" fill="none" stroke="${this.#paint(colour)}"` +
      ` stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</g>`
    );
  }

  #text({ x, y, lines, size, lineHeight, weight, colour, align, italic }: TextMark): string {
    const rtl = isRightToLeft(lines.join(' '));
    const anchor = anchors[align][rtl ? 1 : 0];
    const baseline = y + lineHeight / 2 + (ascent - lineExtent / 2) * size;
    const look = [
      `font-size="${n(size)}"`,
      `fill="${this.#paint(colour)}"`,
      ...(weight === 'bold' ? ['font-weight="600"'] : []),
      ...(italic ? ['font-style="italic"'] : []),
      ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
      ...(rtl ? ['direction="rtl"'] : []),
    ].join(' ');
    if (lines.length === 1)
      return `<text x="${n(x)}" y="${n(baseline)}" ${look}>${xml(lines[0] ?? '')}</text>`;
    const spans = lines.map(
      (line, index) => `<tspan x="${n(x)}" y="${n(baseline + index * lineHeight)}">${xml(line)}</tspan>`,
    );
    return `<text ${look}>${spans.join(' ')}</text>`;
  }

  #painted(look: {
    fill?: Colour | undefined;
    stroke?: Colour | undefined;
    width?: number | undefined;
    dash?: readonly number[] | undefined;
  }): string {
    const { fill, stroke, width, dash } = look;
    return [
      ` fill="${fill === undefined ? 'none' : this.#paint(fill)}"`,
      ...(stroke === undefined ? [] : [` stroke="${this.#paint(stroke)}"`]),
      ...(stroke === undefined || width === undefined || width === 1 ? [] : [` stroke-width="${n(width)}"`]),
      ...(dash === undefined ? [] : [` stroke-dasharray="${dash.map(n).join(' ')}"`]),
    ].join('');
  }
}

const anchors = { left: ['start', 'end'], middle: ['middle', 'middle'], right: ['end', 'start'] } as const;

function pathData(segments: readonly Segment[]): string {
  return segments.map(segmentData).join('');
}

function segmentData(it: Segment): string {
  switch (it.to) {
    case 'move':
      return `M${n(it.x)} ${n(it.y)}`;
    case 'line':
      return `L${n(it.x)} ${n(it.y)}`;
    case 'curve':
      return `C${n(it.x1)} ${n(it.y1)} ${n(it.x2)} ${n(it.y2)} ${n(it.x)} ${n(it.y)}`;
    case 'close':
      return 'Z';
  }
}

/** Lengths to a hundredth, so that the last bits of arithmetic never make a difference. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Text as it stands in XML, be it content or an attribute; what XML cannot hold is left out. */
function xml(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`);
}
