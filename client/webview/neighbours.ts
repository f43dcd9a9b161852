/** Which way a key goes; `undefined` where a key does not move. */
export type Move =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'first'
  | 'last'
  | 'start'
  | 'end'
  | 'rowUp'
  | 'rowDown';

export function moveFor({ key, ctrlKey, metaKey }: KeyboardEvent): Move | undefined {
  const whole = ctrlKey || metaKey;
  if (key === 'Home') return whole ? 'start' : 'first';
  if (key === 'End') return whole ? 'end' : 'last';
  return whole ? undefined : moves.get(key);
}

const moves: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['PageUp', 'rowUp'],
  ['PageDown', 'rowDown'],
]);

/**
 * The part that a move leads to. Along a row it goes from part to part as they are written; up and down it stays above
 * or below `aim`, an x in CSS pixels of the window. Where a picture has no rows, the nearest part that way is taken.
 */
export function neighbour(
  all: readonly SVGGElement[],
  from: SVGGElement,
  move: Move,
  aim: number,
): SVGGElement | undefined {
  const row = rowOf(from);
  const along = row === undefined ? all : all.filter((it) => rowOf(it) === row);
  const here = along.indexOf(from);
  switch (move) {
    case 'start':
      return all[0];
    case 'end':
      return all.at(-1);
    case 'first':
      return along[0];
    case 'last':
      return along.at(-1);
    case 'left':
    case 'right':
      if (row === undefined) return nearest(all, from, move);
      return along[here + ((move === 'right') === isMirrored(along) ? -1 : 1)];
    case 'up':
    case 'down':
      return row === undefined ? nearest(all, from, move) : acrossRows(all, from, move, aim);
    case 'rowUp':
    case 'rowDown':
      return row === undefined
        ? nearest(all, from, move === 'rowUp' ? 'up' : 'down')
        : inNextRow(all, row, move === 'rowUp' ? -1 : 1, aim);
  }
}

/** The middle of a part, from left to right. */
export function middleOf(part: Element): number {
  const { left, width } = part.getBoundingClientRect();
  return left + width / 2;
}

/** A row of a map, its head, or all of a journey's diagram; undefined where the picture has no rows. */
function rowOf(part: SVGGElement): Element | undefined {
  const row = part.closest('g[data-role^="row-"], g[data-role="head"]');
  return row ?? (part.classList.contains('touchpoint') ? (part.ownerSVGElement ?? undefined) : undefined);
}

function isMirrored(along: readonly SVGGElement[]): boolean {
  const [first, last] = [along[0], along.at(-1)];
  return first !== undefined && last !== undefined && middleOf(last) < middleOf(first);
}

function acrossRows(
  all: readonly SVGGElement[],
  from: SVGGElement,
  move: 'up' | 'down',
  aim: number,
): SVGGElement | undefined {
  const start = from.getBoundingClientRect();
  const way = move === 'down' ? 1 : -1;
  const centre = (box: DOMRect): number => box.top + box.height / 2;
  const found = all
    .map((part) => ({ part, box: part.getBoundingClientRect() }))
    .filter(({ box }) => box.left <= aim && aim <= box.right && way * (centre(box) - centre(start)) > 1)
    .map(({ part, box }) => ({
      part,
      gap: Math.max(0, move === 'down' ? box.top - start.bottom : start.top - box.bottom),
      far: Math.abs(centre(box) - centre(start)),
    }));
  const best = found.sort((a, b) => a.gap - b.gap || a.far - b.far)[0]?.part;
  const row = rowOf(from);
  return best ?? (row && inNextRow(all, row, way, aim));
}

function inNextRow(
  all: readonly SVGGElement[],
  row: Element,
  way: 1 | -1,
  aim: number,
): SVGGElement | undefined {
  const rows = [...new Set(all.map(rowOf))];
  const next = rows[rows.indexOf(row) + way];
  const inRow = next === undefined ? [] : all.filter((it) => rowOf(it) === next);
  return least(inRow, (part) => {
    const { left, right } = part.getBoundingClientRect();
    return Math.max(0, left - aim, aim - right);
  });
}

function nearest(
  all: readonly SVGGElement[],
  from: SVGGElement,
  move: 'left' | 'right' | 'up' | 'down',
): SVGGElement | undefined {
  const start = from.getBoundingClientRect();
  const isAcross = move === 'left' || move === 'right';
  const way = move === 'right' || move === 'down' ? 1 : -1;
  const ahead = (box: DOMRect): number =>
    way *
    (isAcross
      ? box.left + box.width / 2 - start.left - start.width / 2
      : box.top + box.height / 2 - start.top - start.height / 2);
  const aside = (box: DOMRect): number =>
    isAcross
      ? Math.max(0, box.top - start.bottom, start.top - box.bottom)
      : Math.max(0, box.left - start.right, start.left - box.right);
  const there = all.filter((it) => ahead(it.getBoundingClientRect()) > 1);
  return least(there, (part) => {
    const box = part.getBoundingClientRect();
    return ahead(box) + 3 * aside(box);
  });
}

function least(parts: readonly SVGGElement[], of: (part: SVGGElement) => number): SVGGElement | undefined {
  return parts
    .map((part) => ({ part, value: of(part) }))
    .reduce<{ part: SVGGElement; value: number } | undefined>(
      (best, it) => (best === undefined || it.value < best.value ? it : best),
      undefined,
    )?.part;
}
