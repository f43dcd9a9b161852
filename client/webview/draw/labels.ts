import { fontSize, lineHeight } from './measures.ts';
import { svgElement } from './svg.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const context = document.createElement('canvas').getContext('2d');

/** Tells the width of a text in the page's font. */
export function measurer(font: string, size = fontSize, weight = 400): (text: string) => number {
  const css = `${weight} ${size}px ${font}`;
  return (text) => {
    if (context === null) return text.length * size * 0.6;
    context.font = css;
    return context.measureText(text).width;
  };
}

/** Several lines of text in the middle of a box, each in the direction its script is written in. */
export function centredLabel(lines: readonly string[], box: Box, className: string): SVGTextElement {
  const middle = box.x + box.width / 2;
  const top = box.y + box.height / 2 - ((lines.length - 1) * lineHeight) / 2;
  const text = svgElement('text', {
    class: className,
    'text-anchor': 'middle',
    'dominant-baseline': 'central',
    direction: readsFromRight(lines.join(' ')) ? 'rtl' : 'ltr',
  });
  lines.forEach((line, index) => {
    // The space between two lines keeps the words apart for whoever searches or copies the text.
    if (index > 0) text.append(svgElement('tspan', { class: 'line-end' }, ' '));
    text.append(svgElement('tspan', { x: middle, y: top + index * lineHeight }, line));
  });
  return text;
}

/** Whether the first letter that has a direction belongs to a script written from right to left. */
export function readsFromRight(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter);
}
