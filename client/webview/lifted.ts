import { svgElement } from './draw/svg.ts';

/** A point of the curve in the reader's hand: the picture shows where it would be. */
export interface Lifted {
  readonly part: SVGGElement;
  readonly before: number;
  /** A whole number from -2 to 2. */
  score: number;
  /** The score as it is read aloud. */
  words: string;
  /** The score where the point is moved down by so many pixels of the window. */
  readonly scoreAt: (down: number) => number;
  readonly heightOf: (score: number) => number;
  readonly x: number;
  readonly y: number;
  readonly ghost: SVGGElement;
  readonly lines: readonly { readonly path: Element; readonly d: string }[];
}

/** Takes a point out of the picture; undefined where the picture has no scale to move it along. */
export function liftPoint(part: SVGGElement): Lifted | undefined {
  const face = part.querySelector(':scope > circle');
  const svg = part.ownerSVGElement;
  const heights = bandHeights(part);
  if (face === null || svg === null || heights.length !== scores.length) return undefined;
  const [x, y] = [numeric(face, 'cx'), numeric(face, 'cy')];
  const before = Number(part.dataset.score);
  const heightOf = (score: number): number => heights[scores.indexOf(score)] ?? y;
  const zoom = svg.getBoundingClientRect().height / svg.viewBox.baseVal.height;
  const away = (score: number, down: number): number => Math.abs(heightOf(score) - y - down / zoom);
  const scoreAt = (down: number): number =>
    scores.reduce((best, score) => (away(score, down) < away(best, down) ? score : best), before);
  const ghost = svgElement('g', { class: 'lifted', 'aria-hidden': 'true' });
  const curves = part.closest('[data-role^="row-"]')?.querySelectorAll('[data-role="curve"] > path') ?? [];
  const lines = [...curves].map((path) => ({ path, d: path.getAttribute('d') ?? '' }));
  part.classList.add('is-lifted');
  svg.append(ghost);
  const lifted = { part, before, score: before, words: '', scoreAt, heightOf, x, y, ghost, lines };
  moveLifted(lifted, before);
  return lifted;
}

/** Shows the point at another score, and the curve through it. */
export function moveLifted(lifted: Lifted, score: number): void {
  const { x, y, heightOf, ghost, lines } = lifted;
  lifted.score = score;
  lifted.words = inWords(score);
  const height = heightOf(score);
  ghost.replaceChildren(...faceWith(x, height, score));
  for (const { path, d } of lines) path.setAttribute('d', through(d, x, y, height - y));
}

/** Puts the picture back as it was. */
export function dropPoint({ part, ghost, lines }: Lifted): void {
  ghost.remove();
  part.classList.remove('is-lifted');
  for (const { path, d } of lines) path.setAttribute('d', d);
}

const scores = [2, 1, 0, -1, -2];

/** The middle of each score's band, from the best to the worst; what goes through all of them is no band. */
function bandHeights(part: SVGGElement): number[] {
  const bands = part.closest('[data-role^="row-"]')?.querySelectorAll('[data-role="bands"] > rect') ?? [];
  const rooms = [...bands].map((band) => ({ y: numeric(band, 'y'), height: numeric(band, 'height') }));
  const least = Math.min(...rooms.map(({ height }) => height));
  const middles = rooms.filter(({ height }) => height === least).map(({ y, height }) => y + height / 2);
  return [...new Set(middles)].sort((a, b) => a - b);
}

function faceWith(x: number, y: number, score: number): SVGElement[] {
  const bend = score * 2.4;
  const [ends, middle] = [y + 4.2 - bend / 2, y + 4.2 + bend / 1.6];
  const mouth = `M${x - 4.6} ${ends}C${x - 2.2} ${middle} ${x + 2.2} ${middle} ${x + 4.6} ${ends}`;
  const value = svgElement('text', { class: 'value', x: x + 34, y: y + 4.5, 'text-anchor': 'middle' });
  value.textContent = score > 0 ? `+${score}` : String(score).replace('-', '−');
  return [
    svgElement('circle', { class: 'face', cx: x, cy: y, r: 13 }),
    svgElement('circle', { class: 'eye', cx: x - 3.6, cy: y - 2.8, r: 1.3 }),
    svgElement('circle', { class: 'eye', cx: x + 3.6, cy: y - 2.8, r: 1.3 }),
    svgElement('path', { class: 'mouth', d: mouth }),
    svgElement('rect', { class: 'badge', x: x + 19, y: y - 11, width: 30, height: 22, rx: 11 }),
    value,
  ];
}

/** A curve with its point at a place moved down, together with the handles that shape it there. */
function through(d: string, x: number, y: number, down: number): string {
  const segments = [...d.matchAll(/([MLC])([^MLCZ]*)/g)].map(([, letter = '', numbers = '']) => ({
    letter,
    at: numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number),
  }));
  const isPoint = (at: readonly number[]): boolean =>
    Math.abs((at.at(-2) ?? Number.NaN) - x) < 0.5 && Math.abs((at.at(-1) ?? Number.NaN) - y) < 0.5;
  const moved = segments.map(({ letter, at }, index) => {
    const [ends, begins] = [isPoint(at), isPoint(segments[index - 1]?.at ?? [])];
    const shifted = at.map((value, place) => {
      const isHandleBehind = letter === 'C' && place === 1 && begins;
      const isHandleBefore = letter === 'C' && place === 3 && ends;
      const isEnd = place === at.length - 1 && ends;
      return isHandleBehind || isHandleBefore || isEnd ? value + down : value;
    });
    return `${letter}${shifted.join(' ')}`;
  });
  return moved.join('');
}

function inWords(score: number): string {
  return score > 0 ? `plus ${score}` : score < 0 ? `minus ${-score}` : 'zero';
}

function numeric(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute));
}
