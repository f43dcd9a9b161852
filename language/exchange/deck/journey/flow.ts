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

/** A row with what it shows. */
export interface DrawnRow {
  readonly row: Row;
  readonly pieces: readonly Piece[];
}

interface Wishes {
  readonly page: Page;
  /** Opens every slide on which others go on. */
  readonly repeated: DrawnRow;
  /** Whether the rows begin the page, so that nothing has to be repeated yet. */
  readonly isFirst: boolean;
}

/** Draws those rows that have something to show. */
export function drawRows(data: RowData, rows: readonly Row[]): readonly DrawnRow[] {
  return rows.map((row) => ({ row, pieces: row.draw(data) })).filter(({ pieces }) => pieces.length > 0);
}

/** Rows one below the other on as many slides as they need. */
export function flow(rows: readonly DrawnRow[], { page, repeated, isFirst }: Wishes): readonly Flowed[] {
  const slides: OpenSlide[] = [];
  const open = (): OpenSlide => {
    const slide = new OpenSlide(topOf(page));
    if (slides.length > 0 || !isFirst) slide.add(repeated);
    slides.push(slide);
    return slide;
  };
  let slide: OpenSlide | undefined;
  for (const [index, drawn] of rows.entries()) {
    const { row } = drawn;
    const next = row.opensNext ? firstOf(rows[index + 1]) : [];
    slide ??= open();
    const isShort = heightOfRow(drawn) <= room * together;
    if (isShort && !slide.hasRoomFor([drawn, ...next])) slide = open();
    for (const pieces of drawn.pieces.map((it) => [it])) {
      if (!slide.hasRoomFor([{ row, pieces }])) slide = open();
      slide.add({ row, pieces });
    }
  }
  return slides.map((it) => it.flowed());
}

/** The beginning of a row. */
function firstOf(drawn: DrawnRow | undefined): readonly DrawnRow[] {
  return drawn === undefined ? [] : [{ row: drawn.row, pieces: drawn.pieces.slice(0, 1) }];
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

  /** Whether some rows, the first of which may be more of the last one, go below what is there. */
  hasRoomFor([drawn, ...others]: readonly [DrawnRow, ...DrawnRow[]]): boolean {
    return [...this.#with(drawn), ...others].reduce((sum, it) => sum + heightOfRow(it), this.#top) <= bottom;
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
