import type { LayoutItem } from '../layout.ts';
import type { Comment, Part } from '../tree.ts';
import { indentOf, step } from './indents.ts';
import type { LineEdits } from './line-edits.ts';
import type { Line } from './statements.ts';
import { editTextBlock } from './text-block-edits.ts';
import { type Word, wordsOf } from './words.ts';

export type StatementItem = Extract<LayoutItem, { kind: 'statement' }>;

/** Writes one statement as it should be, with the comments on its lines. One with a mistake keeps its words and spaces. */
export function editStatement(
  edits: LineEdits,
  item: StatementItem,
  line: Line,
  indent: string,
  isBuiltIn: (word: string) => boolean,
): void {
  const { parts, start } = line.statement;
  const comments = [...item.comments];
  edits.replace(start - indentOf(edits.text, start).length, start, indent);
  const words = line.isFaulty ? undefined : wordsOf(line, isBuiltIn);
  for (const [index, part] of parts.entries()) {
    const previous = parts[index - 1];
    if (previous !== undefined) editGap(edits, previous, part, words?.[index], `${indent}${step}`, comments);
    if (words !== undefined) editPart(edits, part, words[index], indent);
  }
  const last = parts.at(-1)?.end ?? start;
  const end = editComments(edits, last, comments, '');
  edits.space(end, contentEnd(edits.text, item), '', '');
}

/** Writes a comment on a line of its own. Its words stay. */
export function editComment(edits: LineEdits, { start, end, image }: Comment, indent: string): void {
  edits.replace(start - indentOf(edits.text, start).length, start, indent);
  trimEnd(edits, end, image);
}

/** Where an item's last line ends, without the characters that end it. */
export function contentEnd(text: string, { start, end }: { start: number; end: number }): number {
  if (text.endsWith('\r\n', end) && end - 2 >= start) return end - 2;
  return end > start && (text[end - 1] === '\n' || text[end - 1] === '\r') ? end - 1 : end;
}

function editPart(edits: LineEdits, part: Part, word: Word | undefined, indent: string): void {
  if (part.kind === 'block') editTextBlock(edits, part, indent);
  else if (word !== undefined) edits.replace(part.start, part.end, word.image);
}

/** Sets the space between two parts: within a line, or with comments between the lines that a list stands on. */
function editGap(
  edits: LineEdits,
  previous: Part,
  part: Part,
  word: Word | undefined,
  indent: string,
  comments: Comment[],
): void {
  const between: Comment[] = [];
  while (comments[0] !== undefined && comments[0].start < part.start) between.push(...comments.splice(0, 1));
  const start = editComments(edits, previous.end, between, indent);
  const white = edits.text.slice(start, part.start);
  const inline = word === undefined ? white : (word.before ?? (white === '' ? '' : ' '));
  edits.space(start, part.start, inline, indent);
}

/** Sets the space before each of the comments of a statement, and returns where the last one ends. */
function editComments(edits: LineEdits, from: number, comments: readonly Comment[], indent: string): number {
  let reached = from;
  for (const { start, end, image } of comments) {
    edits.space(reached, start, ' ', indent);
    trimEnd(edits, end, image);
    reached = end;
  }
  return reached;
}

function trimEnd(edits: LineEdits, end: number, image: string): void {
  edits.replace(end - (/[^\S\r\n\uFEFF]*$/.exec(image)?.[0].length ?? 0), end, '');
}
