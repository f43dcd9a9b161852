import type { DeckPlan, ShapePart, Slide, SlidePart, SlideText } from '../../language/exchange/deck/plan.ts';
import { titlePlaces } from '../../language/exchange/deck/plan.ts';
import { planDeck } from '../../language/exchange/deck/plan-deck.ts';
import type { Revision, Snapshot } from '../../language/index.ts';
import { lineExtent, textWidth } from '../../language/views/scene/measure.ts';
import { wrapText } from '../../language/views/scene/wrap.ts';
import { sourceExportTools } from './export-tools.ts';
import type { LaidLine } from './scene-texts.ts';

export interface DeckWishes {
  /** Names of the journeys; all that have a touchpoint unless given. */
  readonly journeys?: readonly string[];
  readonly revision?: Revision;
}

/** The deck of a project. */
export function deckOf(snapshot: Snapshot, { journeys, revision }: DeckWishes = {}): DeckPlan {
  const all = [...snapshot.units()].filter((it) => it.kind === 'journey').filter((it) => !it.isImplied);
  return planDeck({
    snapshot,
    journeys: all
      .filter((it) => it.touchpoints.length > 0)
      .filter((it) => journeys === undefined || journeys.includes(it.name?.text ?? '')),
    name: 'deck',
    view: undefined,
    theme: 'light',
    scale: 1,
    revision,
    template: undefined,
    tools: sourceExportTools,
    progress() {},
  });
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text of a slide, and where there is room for it. */
export interface PlacedText {
  readonly name: string;
  readonly area: Area;
  readonly text: SlideText;
}

/** All texts of a slide, its title and the cells of its tables among them. */
export function textsOf({ title, subtitle, layout, parts }: Slide): readonly PlacedText[] {
  const { title: first, subtitle: below, content } = titlePlaces;
  return [
    titleText('title', title, layout === 'title' ? first : content),
    ...(subtitle === undefined ? [] : [titleText('subtitle', subtitle, below)]),
    ...parts.flatMap(textsIn),
  ];
}

function titleText(name: string, text: string, { size, ...area }: Area & { size: number }): PlacedText {
  const colour = { theme: 'text1' } as const;
  const isBold = name === 'title' ? ({ isBold: true } as const) : {};
  const paragraphs = text.split('\n').map((it) => ({ runs: [{ text: it, size, colour, ...isBold }] }));
  return { name, area, text: { paragraphs, align: 'left', anchor: 'top', inset: 0 } };
}

/** So far PowerPoint keeps the text of a rounded shape from its sides by itself. */
const insideCorners = 1.5;

function textAreaOf({ shape, x, y, width, height }: ShapePart): Area {
  const by = shape === 'rounded' ? insideCorners : 0;
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function textsIn(part: SlidePart): readonly PlacedText[] {
  if (part.kind === 'shape')
    return part.text === undefined ? [] : [{ name: part.name, area: textAreaOf(part), text: part.text }];
  if (part.kind !== 'table') return [];
  let y = part.y;
  return part.rows.flatMap(({ height, cells }) => {
    let x = part.x;
    const placed = cells.map(({ text }, index): PlacedText => {
      const width = part.columns[index] ?? 0;
      const area = { x, y, width, height };
      x += width;
      return { name: part.name, area, text };
    });
    y += height;
    return placed;
  });
}

/** A text's lines as a font like Inter sets them. */
export function linesIn({ name, area, text }: PlacedText): readonly LaidLine[] {
  const { paragraphs, align, anchor, inset } = text;
  const room = area.width - 2 * inset;
  const lines = paragraphs.flatMap(({ runs }) => {
    const size = Math.max(...runs.map((it) => it.size));
    const weight = runs.some((it) => it.isBold) ? 'bold' : 'regular';
    const said = runs.map((it) => it.text).join('');
    return wrapText(said, { width: room, size, weight }).map((it) => ({
      text: it,
      wide: textWidth(it, size, weight),
      high: size * lineExtent,
    }));
  });
  const high = lines.reduce((sum, it) => sum + it.high, 0);
  const free = area.height - 2 * inset - high;
  let top = area.y + inset + (anchor === 'top' ? 0 : anchor === 'middle' ? free / 2 : free);
  return lines.map(({ text: said, wide, high: height }) => {
    const by = align === 'left' ? 0 : align === 'right' ? room - wide : (room - wide) / 2;
    const left = area.x + inset + by;
    const laid = { text: said, role: name, left, right: left + wide, top, bottom: top + height };
    top += height;
    return laid;
  });
}

/** A deck as people read it: what is said on each slide, shape by shape, then what the speaker reads. */
export function deckAsText({ title, slides, revision }: DeckPlan): string {
  const head = [`“${title}”`, ...(revision ? [`commit ${revision.commit}`] : [])].join(', ');
  return `${[head, ...slides.flatMap(slideLines)].join('\n')}\n`;
}

function slideLines(slide: Slide, index: number): readonly string[] {
  const { title, subtitle, layout, parts, notes, elements } = slide;
  return [
    '',
    `== ${index + 1} ${layout}: ${title}`,
    ...(subtitle === undefined ? [] : subtitle.split('\n').map((it) => `   ${it}`)),
    ...parts.flatMap(partLines),
    ...notes.split('\n').map((it) => `  | ${it}`.trimEnd()),
    `  shows ${elements.join(', ')}`,
  ];
}

function partLines(part: SlidePart): readonly string[] {
  const { kind, x, y, width, height, name, alt } = part;
  const place = [x, y, width, height].map((it) => Math.round(it)).join(' ');
  const head = `  - ${kind === 'shape' ? part.shape : kind} ${place} “${name}”${alt === '' ? ' (decorates)' : ` says “${alt}”`}`;
  switch (kind) {
    case 'shape':
      return [head, ...said(part.text)];
    case 'line':
      return [head];
    case 'chart':
      return [
        head,
        ...part.series.map((it) => `      ${it.name}: ${it.values.map((v) => v ?? 'gap').join(', ')}`),
      ];
    case 'table':
      return [
        head,
        ...part.rows.map(
          ({ cells }) =>
            `      | ${cells
              .map((it) =>
                said(it.text)
                  .map((s) => s.trim())
                  .join(' / '),
              )
              .join(' | ')}`,
        ),
      ];
  }
}

function said(text: SlideText | undefined): readonly string[] {
  const mirrored = text?.isRightToLeft ? ' (from right to left)' : '';
  return (text?.paragraphs ?? []).map(({ runs }) => `      ${runs.map((it) => it.text).join('')}${mirrored}`);
}
