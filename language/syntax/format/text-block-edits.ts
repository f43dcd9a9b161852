import { sharedIndent } from '../quoted.ts';
import type { Part } from '../tree.ts';
import { step } from './indents.ts';
import type { LineEdits } from './line-edits.ts';

/**
 * Moves the lines of a closed text block one level deeper than its keyword, and its closing quotes below the keyword.
 * Only white space that all lines share is changed, and that is no part of the text.
 */
export function editTextBlock(edits: LineEdits, { image, start }: Part, indent: string): void {
  const lines = linesIn(image);
  const [opening, closing] = [lines[0], lines.at(-1)];
  if (opening === undefined || closing === undefined) return;
  const shared = sharedIndent(lines.slice(1, -1).map(({ text }) => text)).length;
  edits.replace(start, start + opening.text.length, '"""');
  for (const { text, at } of lines.slice(1, -1)) {
    if (text.trim() === '') edits.replace(start + at, start + at + text.length, '');
    else edits.replace(start + at, start + at + shared, `${indent}${step}`);
  }
  edits.replace(start + closing.at, start + image.length, `${indent}"""`);
}

interface TextLine {
  readonly text: string;
  /** Offset in the image. */
  readonly at: number;
}

function linesIn(image: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let at = 0;
  for (const end of image.matchAll(/\r\n|\n|\r|$/g)) {
    lines.push({ text: image.slice(at, end.index), at });
    at = end.index + end[0].length;
  }
  return lines;
}
