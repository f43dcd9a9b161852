/** How the figures of a column become scores. */
export interface Scale {
  /** Undefined where the scores are as they should be. */
  readonly inWords: string | undefined;
  /** A whole number from -2 to 2; undefined for what is no figure of this scale. */
  read(cell: string): number | undefined;
}

/** The scores of our own tables. */
export const ownScale: Scale = { inWords: undefined, read: (cell) => whole(figureOf(cell)?.amount) };

/** Finds out on which scale the figures of a column are; `header` may say it, as in `Score (1-5)`. */
export function scaleOf(header: string, cells: readonly string[]): Scale {
  const amounts = cells.flatMap((cell) => {
    const figure = figureOf(cell);
    return figure === undefined || figure.outOf !== undefined ? [] : figure.amount;
  });
  const [from, to] = saidIn(header) ?? spanOf(amounts);
  const isOwn = from === -2 && to === 2 && amounts.every(Number.isInteger);
  return {
    inWords: isOwn ? undefined : `${from} to ${to}`,
    read(cell) {
      const figure = figureOf(cell);
      if (figure === undefined) return undefined;
      if (figure.outOf !== undefined)
        return scored(figure.amount, figure.outOf === 100 ? 0 : 1, figure.outOf);
      return scored(figure.amount, from, to);
    },
  };
}

function spanOf(amounts: readonly number[]): readonly [number, number] {
  const least = Math.min(...amounts, Number.POSITIVE_INFINITY);
  const most = Math.max(...amounts, Number.NEGATIVE_INFINITY);
  if (least < 0) {
    const reach = Math.max(-least, most);
    const bound = [2, 3, 5, 10, 100].find((it) => reach <= it) ?? reach;
    return [-bound, bound];
  }
  if (most <= 2) return [-2, 2];
  if (most <= 5) return least === 0 ? [0, 5] : [1, 5];
  if (most <= 10) return least === 0 ? [0, 10] : [1, 10];
  return most <= 100 ? [0, 100] : [0, most];
}

function saidIn(header: string): readonly [number, number] | undefined {
  const [, from, to] = /([-−–]?\d+)\s*(?:-|–|—|\.{2,3}|…|\bto\b|\bbis\b|\/)\s*([+-]?\d+)/.exec(header) ?? [];
  const [least, most] = [Number(from?.replace(/[−–]/, '-')), Number(to)];
  return Number.isFinite(least) && Number.isFinite(most) && least < most ? [least, most] : undefined;
}

function scored(amount: number, from: number, to: number): number | undefined {
  if (amount < from || amount > to) return undefined;
  return whole(((amount - from) / (to - from)) * 4 - 2);
}

function whole(amount: number | undefined): number | undefined {
  if (amount === undefined || amount < -2 || amount > 2) return undefined;
  // Halves go away from the middle, so that a feeling that is there does not vanish; no minus zero.
  return Math.sign(amount) * Math.round(Math.abs(amount)) + 0;
}

interface Figure {
  readonly amount: number;
  readonly outOf: number | undefined;
}

function figureOf(cell: string): Figure | undefined {
  const plain = cell.normalize('NFKC').replace(/[−–]/g, '-').trim();
  const found = /^([+-]?\d{1,9}(?:[.,]\d{1,6})?)(?:\s*(%)|\s*(?:\/|of|von|out of)\s*(\d{1,9}))?$/i.exec(
    plain,
  );
  if (found === null) return undefined;
  const [, amount = '', percent, outOf] = found;
  return {
    amount: Number(amount.replace(',', '.')),
    outOf: percent ? 100 : outOf === undefined ? undefined : Math.max(2, Number(outOf)),
  };
}

/** Whether a cell is a figure, on whichever scale. */
export function isFigure(cell: string): boolean {
  return figureOf(cell) !== undefined;
}
