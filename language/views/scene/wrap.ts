import LineBreaker from 'linebreak';
import { breakWord, lettersOf } from './break-word.ts';
import { textWidth } from './measure.ts';
import type { Weight } from './scene.ts';

export interface Setting {
  /** The most that a line may take, in pixels. */
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  /** The last of so many lines ends with … where there is more. */
  readonly maxLines?: number;
}

/**
 * Breaks a text into lines that fit. Where a word is wider than a line it is broken too, with a hyphen where its script
 * has one; line ends of the text stay. There is always at least one line.
 */
export function wrapText(text: string, setting: Setting): readonly string[] {
  const { width, size, weight, maxLines } = setting;
  const key = `${width} ${size} ${weight} ${maxLines} ${text}`;
  let lines = remembered.get(key);
  if (lines === undefined) {
    lines = wrapAnew(text, setting);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, lines);
  }
  return lines;
}

/** While somebody writes, almost all texts of a picture are those of the picture before. */
const remembered = new Map<string, readonly string[]>();
const mostRemembered = 5000;

function wrapAnew(text: string, setting: Setting): readonly string[] {
  const lines = text.split(lineEnd).flatMap((paragraph) => wrapParagraph(paragraph.trim(), setting));
  const { maxLines = Number.POSITIVE_INFINITY } = setting;
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), withEllipsis(lines[maxLines - 1] ?? '', setting)];
}

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

function wrapParagraph(text: string, setting: Setting): string[] {
  if (fits(text, setting)) return [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (fits(ended(line + piece), setting)) line += piece;
    else {
      if (line.trim() !== '') lines.push(ended(line));
      const [last = '', ...before] = breakWord(piece, (it) => fits(ended(it), setting)).reverse();
      lines.push(...before.reverse().map(ended));
      line = last.trimStart();
    }
  }
  if (line.trim() !== '') lines.push(ended(line));
  return lines;
}

/** A line as it ends: without spaces, and with a hyphen where a soft one was waiting. */
function ended(line: string): string {
  return line.trimEnd().replace(/\u00AD$/, '-');
}

/** The stretches of a text between which a line may end, as Unicode has it (UAX #14). */
function pieces(text: string): string[] {
  const breaker = new LineBreaker(text);
  const found: string[] = [];
  let last = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    found.push(text.slice(last, next.position));
    last = next.position;
  }
  return found;
}

function withEllipsis(line: string, setting: Setting): string {
  const letters = [...lettersOf(line.replace(/-$/, ''))];
  const shown = () => `${letters.join('').trimEnd()}…`;
  while (letters.length > 0 && !fits(shown(), setting)) letters.pop();
  return shown();
}

function fits(text: string, { width, size, weight }: Setting): boolean {
  return textWidth(text, size, weight) <= width;
}
