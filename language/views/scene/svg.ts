import { iconPaths } from './icons.ts';
import { fontFamily } from './measure.ts';
import type { Colour } from './palette.ts';
import type { BoxMark, DiscMark, IconMark, Mark, Part, PathMark, Scene, TextMark } from './scene.ts';
import { textElement } from './svg-text.ts';
import { n, type Paint, painted, pathData, xml } from './svg-values.ts';

export type { Paint } from './svg-values.ts';

/** How a text is put into the picture. */
export type TextPrinter = (mark: TextMark, paint: Paint) => string;

/** A scene as one `<svg>` element that reads in order: each part with its role, its label and the element it stands for. */
export function svgOf(scene: Scene, paint: Paint, print: TextPrinter = textElement): string {
  const { width, height } = scene;
  const printer = new Printer(paint, print);
  const body = scene.parts.map((part) => printer.part(part)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"` +
    ` role="group" font-family="${fontFamily}, 'Noto Sans', system-ui, sans-serif">` +
    `<title>${xml(scene.title)}</title><desc>${xml(scene.description)}</desc>${printer.definitions()}${body}</svg>`
  );
}

class Printer {
  readonly #paint: Paint;
  readonly #print: TextPrinter;
  readonly #hatches = new Set<Colour>();
  readonly #arrows = new Set<Colour>();

  constructor(paint: Paint, print: TextPrinter) {
    this.#paint = paint;
    this.#print = print;
  }

  part({ id, role, label, hint, score, marks = [], parts = [] }: Part): string {
    const isSilent = label === undefined && parts.length === 0 && !marks.some(({ kind }) => kind === 'text');
    const attributes =
      ` data-role="${xml(role)}"` +
      (id === undefined ? '' : ` data-element-id="${xml(id)}"`) +
      (score === undefined ? '' : ` data-score="${n(score)}"`) +
      (label === undefined
        ? ''
        : ` role="${parts.length > 0 ? 'group' : 'img'}" aria-label="${xml(label)}"`) +
      (isSilent ? ' aria-hidden="true"' : '');
    const tip = hint === undefined ? '' : `<title>${xml(hint)}</title>`;
    const inside =
      marks.map((mark) => this.mark(mark)).join('') + parts.map((part) => this.part(part)).join('');
    return `<g${attributes}>${tip}${inside}</g>`;
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
        return this.#print(mark, this.#paint);
      case 'path':
        return this.#path(mark);
      case 'icon':
        return this.#icon(mark);
    }
  }

  #box({ x, y, width, height, radius, fill, stroke, strokeWidth, dash, hatch }: BoxMark): string {
    const shape = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${radius === undefined ? '' : ` rx="${n(radius)}"`}`;
    const plain = `<rect ${shape}${painted({ fill, stroke, width: strokeWidth, dash }, this.#paint)}/>`;
    if (hatch === undefined) return plain;
    this.#hatches.add(hatch);
    return `${plain}<rect ${shape} fill="url(#hatch-${hatch})"/>`;
  }

  #disc({ x, y, radius, ...look }: DiscMark): string {
    return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}"${painted(look, this.#paint)}/>`;
  }

  #path({ segments, arrow, ...look }: PathMark): string {
    if (arrow && look.stroke !== undefined) this.#arrows.add(look.stroke);
    const end = arrow && look.stroke !== undefined ? ` marker-end="url(#arrow-${look.stroke})"` : '';
    return `<path d="${pathData(segments)}"${painted(look, this.#paint)} stroke-linecap="round" stroke-linejoin="round"${end}/>`;
  }

  #icon({ name, x, y, size, colour, filled }: IconMark): string {
    const paths = iconPaths(name)
      .map((d) => `<path d="${d}"/>`)
      .join('');
    return (
      `<g transform="translate(${n(x)} ${n(y)}) scale(${n(size / 24)})" fill="${filled ? this.#paint(colour) : 'none'}" stroke="${this.#paint(colour)}"` +
      ` stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</g>`
    );
  }
}
