import { lettersOf } from '../../views/scene/break-word.ts';
import { textWidth } from '../../views/scene/measure.ts';
import { wrapText } from '../../views/scene/wrap.ts';
import type { SlideRun } from './plan.ts';

/** How a text is set, in points. */
export interface Setting {
  readonly width: number;
  readonly size: number;
  readonly isBold?: boolean;
}

/** A theme's font may be wider than the one that is measured: so much of a line is trusted. */
const trusted = 0.94;

/** From one line to the next, as a share of the size; the letters of some scripts are taller. */
const usualLine = 1.25;
const tallLine = 1.5;
const tall = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\p{Z}\p{M}]/u;

/** How high a line of this text is. */
export function lineHeight(text: string, size: number): number {
  return size * (tall.test(text) ? tallLine : usualLine);
}

/** How high some paragraphs are that wrap in a width. */
export function heightOf(paragraphs: readonly (readonly SlideRun[])[], width: number): number {
  return paragraphs.reduce((sum, runs) => {
    const text = runs.map((it) => it.text).join('');
    const size = Math.max(...runs.map((it) => it.size));
    const isBold = runs.some((it) => it.isBold);
    return sum + linesOf(text, { width, size, isBold }).length * lineHeight(text, size);
  }, 0);
}

/** Whether a text stands in so many lines, and how it begins where it does not: `full` is undefined where nothing is lost. */
export function shorten(
  text: string,
  setting: Setting,
  maxLines: number,
): { readonly text: string; readonly full: string | undefined } {
  const fits = (it: string) => linesOf(it, setting).length <= maxLines;
  if (fits(text)) return { text, full: undefined };
  const letters = lettersOf(text);
  let [least, most] = [0, letters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(cut(letters, middle))) least = middle;
    else most = middle - 1;
  }
  return { text: cut(letters, least), full: text };
}

/** How wide a line is, with what a wider font may need. */
export function safeWidth(text: string, size: number, isBold: boolean): number {
  return textWidth(text, size, isBold ? 'bold' : 'regular') / trusted;
}

/** A text from left to right that keeps its order inside one from right to left. */
export function keptTogether(text: string): string {
  return text === '' ? '' : `\u200e${text}\u200e`;
}

/** One line of text: what ends lines or controls printers becomes a space. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** What people call something: its title, or its name where the title is empty. */
export function titled({ title, name }: Titled): string {
  return plain(title) || plain(name?.text ?? '') || 'without a title';
}

interface Titled {
  readonly title: string;
  readonly name?: { readonly text: string } | undefined;
}

function linesOf(text: string, { width, size, isBold }: Setting): readonly string[] {
  return wrapText(text, { width: width * trusted, size, weight: isBold ? 'bold' : 'regular' });
}

function cut(letters: readonly string[], count: number): string {
  return `${letters.slice(0, count).join('').trimEnd()}…`;
}
