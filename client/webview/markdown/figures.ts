import { latest } from '../../preview/latest.ts';
import type { PictureElement } from '../../preview/messages.ts';
import { drawLegend } from '../draw/actors.ts';
import { draw } from '../draw/draw.ts';

interface DrawnJourney {
  readonly title: string;
  readonly text: string;
  readonly elements: readonly PictureElement[];
}

/** The pictures that stand in a figure: drawn from what, and whether that text was free of mistakes. */
interface Standing {
  readonly from: string;
  readonly whole: boolean;
  readonly pictures: readonly HTMLElement[];
}

const standing = new WeakMap<Element, Standing>();

const outOfSight = document.createElement('div');
outOfSight.className = 'waymark waymark-out-of-sight';
outOfSight.setAttribute('aria-hidden', 'true');

const drawLatest = latest(async () => {
  for (const figure of document.querySelectorAll<HTMLElement>('figure.waymark-journey'))
    await drawOne(figure);
});

/**
 * Puts the pictures into all figures of the page. VS Code brings a changed page up to date by making it like the new
 * HTML, which holds no pictures: those of before are put back at once, until newer ones are drawn, so that nothing flickers.
 */
export function drawFigures(): void {
  // A page whose content VS Code replaced altogether has lost it.
  if (!outOfSight.isConnected) document.body.append(outOfSight);
  for (const figure of document.querySelectorAll<HTMLElement>('figure.waymark-journey:not(.is-drawn)')) {
    const known = standing.get(figure);
    if (known !== undefined && sourceOf(figure) !== '') show(figure, known);
  }
  drawLatest(undefined);
}

async function drawOne(figure: HTMLElement): Promise<void> {
  const from = sourceOf(figure);
  const known = standing.get(figure);
  const whole = figure.dataset.waymarkMistakes === '0';
  if (known?.from === from) {
    // A mistake may come and go without a trace in the picture.
    standing.set(figure, { ...known, whole });
    return;
  }
  if (keepsOlder(figure, known)) return;
  if (from === '') {
    standing.delete(figure);
    figure.classList.remove('is-drawn');
    return;
  }
  try {
    const pictures: HTMLElement[] = [];
    for (const journey of JSON.parse(from) as DrawnJourney[]) pictures.push(await pictureOf(journey));
    // Meanwhile the text may have changed; then it is drawn anew.
    if (sourceOf(figure) !== from || (figure.dataset.waymarkMistakes === '0') !== whole) return;
    const drawn = { from, pictures, whole };
    standing.set(figure, drawn);
    show(figure, drawn);
  } catch (error) {
    // The reader keeps the text; the cause is for whoever looks at the console.
    console.error(error);
  }
}

/** While a text has mistakes, its last whole picture stays. */
function keepsOlder(figure: HTMLElement, known: Standing | undefined): boolean {
  return known?.whole === true && Number(figure.dataset.waymarkMistakes ?? 0) > 0;
}

function sourceOf(figure: HTMLElement): string {
  return figure.dataset.waymarkJourneys ?? '';
}

/** Copies go into the page, since VS Code takes apart what it removes from there. */
function show(figure: HTMLElement, known: Standing): void {
  for (const old of figure.querySelectorAll('.waymark-drawn')) old.remove();
  figure.prepend(...known.pictures.map((picture) => picture.cloneNode(true)));
  figure.classList.add('is-drawn');
  if (known.from !== sourceOf(figure) && keepsOlder(figure, known)) {
    const caption = figure.querySelector('figcaption');
    caption?.append(' Until then this is the last picture that was whole.');
  }
}

async function pictureOf({ title, text, elements }: DrawnJourney): Promise<HTMLElement> {
  const picture = await draw(text, elements, outOfSight);
  const { width, height } = picture.svg.viewBox.baseVal;
  picture.svg.setAttribute('width', String(width));
  picture.svg.setAttribute('height', String(height));
  // Here nothing answers to a click: a touchpoint is something to read.
  for (const touchpoint of picture.svg.querySelectorAll('g.touchpoint')) {
    touchpoint.setAttribute('role', 'img');
    touchpoint.removeAttribute('tabindex');
  }
  const scroller = document.createElement('div');
  scroller.className = 'waymark-picture';
  scroller.tabIndex = 0;
  scroller.setAttribute('role', 'group');
  scroller.setAttribute('aria-label', title);
  scroller.append(picture.svg);
  const legend = document.createElement('ul');
  legend.className = 'waymark-legend';
  legend.setAttribute('aria-label', 'Who takes part');
  drawLegend(legend, picture);
  const whole = document.createElement('div');
  whole.className = 'waymark-drawn';
  whole.append(scroller, legend);
  return whole;
}
