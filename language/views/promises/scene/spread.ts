/** Something that stands in a column: how high it is, and where its middle would best be. */
export interface Placed {
  readonly height: number;
  readonly wanted: number;
}

interface Run {
  /** The heights of its members and the spaces between them. */
  height: number;
  /** Where its top would best be, on the average of its members. */
  top: number;
  count: number;
}

/**
 * The tops of things in a column, in the order given, none over another and each as near to where it wants to be as the
 * others let it: neighbours that would meet move apart by the same way up and down.
 */
export function spread(things: readonly Placed[], space: number, least: number): readonly number[] {
  const runs: Run[] = [];
  for (const { height, wanted } of things) {
    let run: Run = { height, top: Math.max(least, wanted - height / 2), count: 1 };
    for (
      let before = runs.at(-1);
      before && before.top + before.height + space > run.top;
      before = runs.at(-1)
    ) {
      runs.pop();
      run = joined(before, run, space, least);
    }
    runs.push(run);
  }
  const tops: number[] = [];
  for (const { top, count } of runs) {
    let y = top;
    for (const { height } of things.slice(tops.length, tops.length + count)) {
      tops.push(y);
      y += height + space;
    }
  }
  return tops;
}

function joined(above: Run, below: Run, space: number, least: number): Run {
  const count = above.count + below.count;
  const wanted = below.top - above.height - space;
  const top = (above.top * above.count + wanted * below.count) / count;
  return { count, height: above.height + space + below.height, top: Math.max(least, top) };
}
