import { colours } from '../colours.ts';
import type { SlidePart } from '../plan.ts';
import { box, movedDown, rule, run } from '../shapes.ts';
import { heightOf } from '../text-fit.ts';
import { columnsRight, type Page } from './pages.ts';
import { type Piece, pieceGap, type Row, type RowData } from './row.ts';
import { stagesHeight, stagesTop } from './stages.ts';

/** Rows as they lie on one slide. */
export interface Flowed {
  readonly parts: readonly SlidePart[];
  readonly full: readonly string[];
  /** Their titles, to say what the slide is about. */
  readonly rows: readonly Row[];
}

const bottom = 512;
/** The most that rows can have. */
const room = bottom - stagesTop;
const labelLeft = 36;
const labelWidth = 80;
/** Above and below the pieces of a row. */
const padding = 4;
/** A row that takes at most this share of a slide stays together. */
const together = 0.5;

interface DrawnRow {
  readonly row: Row;
  readonly pieces: readonly Piece[];
}

/** Rows one below the other on as many slides as they need; `repeated` opens every slide but the first. */
export function flow(
  data: RowData,
  rows: readonly Row[],
  repeated: Row,
  isFirst: boolean,
): readonly Flowed[] {
  const slides: OpenSlide[] = [];
  const open = (): OpenSlide => {
    const slide = new OpenSlide(topOf(data.page));
    if (slides.length > 0 || !isFirst) slide.add({ row: repeated, pieces: repeated.draw(data) });
    slides.push(slide);
    return slide;
  };
  let slide: OpenSlide | undefined;
  for (const row of rows) {
    const drawn = { row, pieces: row.draw(data) };
    if (drawn.pieces.length === 0) continue;
    slide ??= open();
    const isShort = heightOfRow(drawn) <= room * together;
    if (isShort && !slide.hasRoomFor(drawn)) slide = open();
    for (const pieces of drawn.pieces.map((it) => [it])) {
      if (!slide.hasRoomFor({ row, pieces })) slide = open();
      slide.add({ row, pieces });
    }
  }
  return slides.map((it) => it.flowed());
}

/** Below the chevrons, where there are some. */
function topOf({ stages }: Page): number {
  return stages.every((it) => it.stage.block.implied) ? stagesTop : stagesTop + stagesHeight + 4;
}

function heightOfRow({ row, pieces }: DrawnRow): number {
  const own = pieces.reduce((sum, it) => sum + it.height + pieceGap, -pieceGap);
  return Math.max(own, labelHeight(row)) + 2 * padding;
}

function labelHeight({ title }: Row): number {
  return heightOf([[run(title, { isBold: true })]], labelWidth);
}

class OpenSlide {
  readonly #top: number;
  readonly #rows: DrawnRow[] = [];

  constructor(top: number) {
    this.#top = top;
  }

  /** Whether a row, or more of the last one, goes below what is there. */
  hasRoomFor(drawn: DrawnRow): boolean {
    return this.#with(drawn).reduce((sum, it) => sum + heightOfRow(it), this.#top) <= bottom;
  }

  add(drawn: DrawnRow): void {
    this.#rows.splice(0, this.#rows.length, ...this.#with(drawn));
  }

  #with({ row, pieces }: DrawnRow): readonly DrawnRow[] {
    const last = this.#rows.at(-1);
    if (last?.row !== row) return [...this.#rows, { row, pieces }];
    return [...this.#rows.slice(0, -1), { row, pieces: [...last.pieces, ...pieces] }];
  }

  flowed(): Flowed {
    const parts: SlidePart[] = [];
    let y = this.#top;
    for (const [index, drawn] of this.#rows.entries()) {
      if (index > 0)
        parts.push(rule(labelLeft, y, columnsRight - labelLeft, 0, { colour: colours.line, width: 0.75 }));
      parts.push(labelPart(drawn.row, y + padding));
      let down = y + padding;
      for (const piece of drawn.pieces) {
        parts.push(...piece.parts.map((it) => movedDown(it, down)));
        down += piece.height + pieceGap;
      }
      y += heightOfRow(drawn);
    }
    const full = this.#rows.flatMap(({ pieces }) => pieces.flatMap((it) => it.full));
    return { parts, full, rows: this.#rows.map((it) => it.row) };
  }
}

function labelPart(row: Row, y: number): SlidePart {
  const paragraphs = [[run(row.title, { isBold: true, colour: colours.muted })]];
  const place = {
    x: labelLeft,
    y,
    width: labelWidth,
    height: labelHeight(row),
  };
  return box(place, { name: `Row: ${row.title}`, alt: `Row: ${row.title}`, paragraphs });
}
