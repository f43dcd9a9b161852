import { isClosedBlock } from './text-block.ts';
import type { Part } from './tree.ts';

const curly = /[“”„‟]/;

/** What a text in quotes or a text block says, without its quotes; anything else as written. */
export function textOf(part: Part): string {
  if (part.kind === 'block') return blockText(part.image);
  if (part.kind !== 'text') return part.image;
  const inner = part.image.slice(1, isClosed(part) ? -1 : undefined);
  const kept = isClosed(part) ? inner : inner.trimEnd().replace(/[“”„‟]$/, '');
  return kept.includes('\\') ? kept.replace(/\\(["\\])/g, '$1') : kept;
}

/** Whether the quotes that a part opens are closed. */
export function isClosed(part: Part): boolean {
  if (part.kind === 'block') return isClosedBlock(part.image);
  if (part.kind !== 'text') return true;
  const { image } = part;
  const last = image.charAt(image.length - 1);
  const closes = image.startsWith('"') ? last === '"' : curly.test(last);
  return image.length > 1 && closes && !isEscaped(image);
}

/** A text as it is written into a file: on one line, in straight quotes. */
export function quote(text: string): string {
  return `"${text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}

/** Whether the last character belongs to an escape, so that it closes nothing. */
function isEscaped(image: string): boolean {
  // Most texts end without one, and need not be read from their start.
  if (image.charAt(image.length - 2) !== '\\') return false;
  for (let i = 1; i < image.length - 1; i += 1) {
    const escapes = image[i] === '\\' && (image[i + 1] === '"' || image[i + 1] === '\\');
    if (escapes && i + 1 === image.length - 1) return true;
    if (escapes) i += 1;
  }
  return false;
}

function blockText(image: string): string {
  const lines = image.split(/\r\n|\n|\r/).slice(1);
  if (isClosedBlock(image)) lines.pop();
  const shared = sharedIndent(lines);
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(shared.length))).join('\n');
}

/** The white space that all lines begin with that are not blank. */
export function sharedIndent(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)?.[0] ?? '');
  return indents.reduce(commonStart, indents[0] ?? '');
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
