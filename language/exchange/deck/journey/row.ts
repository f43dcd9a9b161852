import type { DeckData } from '../deck-data.ts';
import type { SlidePart } from '../plan.ts';
import type { Page } from './pages.ts';

/** What a row of a journey's slide is drawn from. */
export interface RowData {
  readonly data: DeckData;
  readonly page: Page;
  /** Whether charts are lower than usual, where that saves a slide. */
  readonly isTight: boolean;
}

/** A part of a row that stays together on one slide. Its parts are placed as if it began at the top of the slide. */
export interface Piece {
  readonly height: number;
  readonly parts: readonly SlidePart[];
  /** Texts that are shortened on the slide, whole. */
  readonly full: readonly string[];
}

/** One row: its label, and its pieces from top to bottom; none where it has nothing to show. */
export interface Row {
  readonly title: string;
  /** Whether it says something of the row below, and so never ends a slide. */
  readonly opensNext?: true;
  draw(row: RowData): readonly Piece[];
}

/** Between two pieces, and between the line above a row and its first one. */
export const pieceGap = 4;

/** Pieces side by side as one. */
export function beside(pieces: readonly Piece[]): Piece {
  return {
    height: Math.max(0, ...pieces.map((it) => it.height)),
    parts: pieces.flatMap((it) => it.parts),
    full: pieces.flatMap((it) => it.full),
  };
}

/** What stands in several places, the first ones in one layer, the second ones below them, and so on. */
export function layers(stacks: readonly (readonly Piece[])[]): readonly Piece[] {
  const count = Math.max(0, ...stacks.map((it) => it.length));
  return Array.from({ length: count }, (_, index) => beside(stacks.flatMap((it) => it[index] ?? [])));
}
