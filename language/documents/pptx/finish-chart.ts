import { takeThemeColours } from './colour-code.ts';
import { all, childOf, children, type Document, element, first, refill, remove } from './xml.ts';

/** Puts a chart of pptxgenjs into the form that the format asks for, with gaps where there is no value. */
export function finishChart(document: Document): void {
  for (const chart of all(document, 'c:lineChart')) {
    // The format wants to be told that the lines stand for themselves.
    const isTold = childOf(chart, 'c:grouping') !== undefined;
    if (!isTold) chart.insertBefore(element(document, 'c:grouping', { val: 'standard' }), chart.firstChild);
  }
  for (const series of all(document, 'c:ser')) orderSeries(series);
  // No label is shown, whatever it would look like.
  for (const labels of all(document, 'c:dLbls')) remove(labels);
  for (const value of all(document, 'c:v')) {
    const isEmpty = value.textContent === '' && value.parentElement?.parentElement?.localName === 'numCache';
    if (isEmpty && value.parentElement) remove(value.parentElement);
  }
  for (const categories of all(document, 'c:multiLvlStrRef')) oneLevel(document, categories);
  const known = [...all(document, 'c:catAx'), ...all(document, 'c:valAx')];
  const axes = new Set(known.map((axis) => childOf(axis, 'c:axId')?.getAttribute('val')));
  for (const id of all(document, 'c:axId')) if (!axes.has(id.getAttribute('val'))) remove(id);
  // The letters are the theme's.
  for (const font of all(document, 'a:latin')) remove(font);
  first(document, 'c:roundedCorners')?.setAttribute('val', '0');
  takeThemeColours(document);
}

const order = ['idx', 'order', 'tx', 'spPr', 'marker', 'cat', 'val', 'smooth'];

/** pptxgenjs writes what is in a series in another order, and some that a line has not. */
function orderSeries(series: ReturnType<typeof all>[number]): void {
  const parts = children(series);
  refill(series, []);
  for (const name of order) {
    const part = parts.find((it) => it.localName === name);
    if (part !== undefined) series.appendChild(part);
  }
}

/** Categories of one level, which is all they have. */
function oneLevel(document: Document, levels: ReturnType<typeof all>[number]): void {
  const formula = childOf(levels, 'c:f');
  const cache = element(document, 'c:strCache', {}, [
    ...all(levels, 'c:ptCount').slice(0, 1),
    ...all(levels, 'c:pt'),
  ]);
  const made = element(document, 'c:strRef', {}, [...(formula === undefined ? [] : [formula]), cache]);
  levels.parentNode?.replaceChild(made, levels);
}
