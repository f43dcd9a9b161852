import type { Anchored } from './anchors.ts';

const apart = 12;

/** Arrows in lanes from top to bottom: longer ones lie higher, and none meets another or its text in its lane. */
export function lanesFor(arrows: readonly Anchored[]): readonly (readonly Anchored[])[] {
  const lanes: Anchored[][] = [];
  const shortestFirst = [...arrows].sort((a, b) => a.right - a.left - (b.right - b.left));
  for (const arrow of shortestFirst) {
    // Whatever lies below an arrow that it spans has to stay below it.
    const lowest = lanes.findLastIndex((lane) => lane.some((it) => meets(it, arrow))) + 1;
    const free = lanes[lowest];
    if (free === undefined) lanes.push([arrow]);
    else free.push(arrow);
  }
  return lanes.reverse();
}

function meets(one: Anchored, other: Anchored): boolean {
  return one.right + apart > other.left && other.right + apart > one.left;
}
