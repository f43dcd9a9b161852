import LineBreaker from 'linebreak';
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

/** Breaks a text into lines that fit. Where a word is wider than a line, it is broken too; line ends stay. */
export function wrapText(text: string, setting: Setting): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/).flatMap((paragraph) => wrapParagraph(paragraph.trim(), setting));
  const { maxLines = Number.POSITIVE_INFINITY } = setting;
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), withEllipsis(lines[maxLines - 1] ?? '', setting)];
}

function wrapParagraph(text: string, setting: Setting): string[] {
  if (fits(text, setting)) return [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (fits((line + piece).trimEnd(), setting)) line += piece;
    else {
      if (line.trim() !== '') lines.push(line.trimEnd());
      line = breakUp(piece, setting, lines);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** The stretches of a text between which a line may end, as Unicode has it. */
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

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Puts what is too wide for a line onto as many as it takes, and gives back the last one. */
function breakUp(piece: string, setting: Setting, lines: string[]): string {
  let line = '';
  if (fits(piece.trimEnd(), setting)) return piece;
  for (const { segment } of graphemes.segment(piece)) {
    if (line !== '' && !fits(line + segment, setting)) {
      lines.push(line);
      line = '';
    }
    line += segment;
  }
  return line;
}

function withEllipsis(line: string, setting: Setting): string {
  const letters = [...graphemes.segment(line)].map(({ segment }) => segment);
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`, setting)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function fits(text: string, { width, size, weight }: Setting): boolean {
  return textWidth(text, size, weight) <= width;
}
