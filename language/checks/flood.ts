import type { Touchpoint } from '../model/elements.ts';

const fewest = 3;

/** Whether all of a journey's three or more touchpoints lack the same: then one finding at the journey says it for all. */
export function isFlood(lacking: readonly Touchpoint[], all: readonly Touchpoint[]): boolean {
  return all.length >= fewest && lacking.length === all.length;
}
