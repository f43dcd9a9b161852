/** A part of a document whose rows may be left out, from the last on, where there is no room. */
export interface Part {
  /** Written already. */
  readonly rows: readonly string[];
  /** What the rows are, in the plural: `neutral changes`. */
  readonly what: string;
  /** The part with some of its rows, as blocks; asked only where there is at least one. */
  show(rows: readonly string[]): readonly string[];
}

/**
 * The parts one below the other, with as many rows as fit. What comes first is the last to be left out; what is left out is
 * said at the end.
 *
 * @param most how many UTF-16 code units the document may have
 */
export function fitted(heading: string, parts: readonly Part[], most: number): string {
  // The sentence that says what is left out has to fit as well.
  let room = most - heading.length - noteRoom;
  const blocks: string[] = [heading];
  const left: string[] = [];
  for (const { rows, what, show } of parts) {
    const shown = fitting(rows, (some) => written(show(some)).length + 2 <= room);
    if (shown.length > 0) {
      const block = written(show(shown));
      room -= block.length + 2;
      blocks.push(block);
    }
    if (shown.length < rows.length) left.push(`${rows.length - shown.length} ${what}`);
  }
  if (left.length > 0) {
    blocks.push(`Left out, since GitHub takes no more: ${left.join(', ')}. \`waymark diff\` shows them all.`);
  }
  return `${written(blocks)}\n`;
}

const noteRoom = 400;

function written(blocks: readonly string[]): string {
  return blocks.join('\n\n');
}

/** As many of the first rows as fit; more rows never take less room. */
function fitting(rows: readonly string[], fits: (rows: readonly string[]) => boolean): readonly string[] {
  if (rows.length === 0 || fits(rows)) return rows;
  let [some, tooMany] = [0, rows.length];
  while (tooMany - some > 1) {
    const middle = Math.floor((some + tooMany) / 2);
    if (fits(rows.slice(0, middle))) some = middle;
    else tooMany = middle;
  }
  return rows.slice(0, some);
}
