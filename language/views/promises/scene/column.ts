import type { Part } from '../../scene/scene.ts';
import type { Card } from './card.ts';
import { spread } from './spread.ts';

/** A card where it stands. */
export interface Standing {
  readonly card: Card;
  readonly top: number;
}

/** Cards by what they show, from top to bottom. */
export type Column<T> = ReadonlyMap<T, Standing>;

/** A card that hangs on others, which stand at the heights it wants to be near. */
export interface Hanging<T> {
  readonly of: T;
  readonly card: Card;
  readonly from: readonly number[];
}

/** From one card to the next. */
export const space = 12;

/** A column ordered by what its cards hang on, which keeps crossings few, each as near to that as there is room. */
export function hang<T>(cards: readonly Hanging<T>[], top: number): Column<T> {
  const sorted = cards
    .map((it) => ({ ...it, wanted: it.from.reduce((sum, y) => sum + y, 0) / it.from.length }))
    .sort((a, b) => a.wanted - b.wanted);
  const tops = spread(
    sorted.map(({ card, wanted }) => ({ height: card.height, wanted })),
    space,
    top,
  );
  return new Map(sorted.map(({ of, card }, index) => [of, { card, top: tops[index] ?? top }]));
}

export function drawn(standing: Column<unknown>): readonly Part[] {
  return [...standing.values()].map(({ card, top }) => card.part(top));
}

/** The height that lines lead to. */
export function middle(standing: Standing | undefined): number {
  return standing === undefined ? 0 : standing.top + standing.card.height / 2;
}
