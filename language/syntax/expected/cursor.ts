import { isListKeyword } from '../keyword-lookup.ts';
import { isClosed } from '../quoted.ts';
import { lastStatementFrom } from '../statement-at.ts';
import type { Part, Statement, Tree } from '../tree.ts';

/** What has been written of a statement where somebody writes on. */
export interface Cursor {
  /** Undefined on a line that holds nothing yet. */
  readonly statement: Statement | undefined;
  /** The statement's parts before the cursor, its keyword first; empty where the keyword itself is to be written. */
  readonly before: readonly Part[];
  /** The word, sign or text in quotes that the cursor touches. */
  readonly at: Part | undefined;
  readonly after: readonly Part[];
}

/** Where an offset stands in its statement; undefined in comments, in text blocks and behind what is finished. */
export function cursorAt(tree: Tree, offset: number): Cursor | undefined {
  if (tree.comments.some(({ start, end }) => start < offset && offset <= end)) return undefined;
  const index = lastStatementFrom(tree, offset);
  const statement = tree.statements[index];
  if (statement !== undefined && goesOnTo(tree, statement, offset)) return cursorIn(statement, offset);
  const next = tree.statements[index + 1];
  if (next !== undefined && !hasLineEnd(tree.text, offset, next.start)) return undefined;
  return { statement: undefined, before: [], at: undefined, after: [] };
}

function cursorIn(statement: Statement, offset: number): Cursor | undefined {
  const { parts } = statement;
  const at = parts.find((part) => isWriting(part, offset));
  if (at?.kind === 'block') return undefined;
  const before = parts.filter((part) => part !== at && part.end <= offset);
  const last = before.at(-1);
  const isGlued = (last?.kind === 'text' || last?.kind === 'block') && last.end === offset;
  if (isGlued) return undefined;
  return { statement, before, at, after: parts.filter((part) => part !== at && part.start >= offset) };
}

/** Whether the cursor is in a part, or at the edge of one that may still grow. */
function isWriting(part: Part, offset: number): boolean {
  if (part.kind === 'comma' || part.kind === 'colon') return false;
  if (offset < part.start || offset > part.end) return false;
  const isText = part.kind === 'text' || part.kind === 'block';
  return !isText || offset < part.end || !isClosed(part);
}

/** Whether an offset behind a statement's start still belongs to it: on its last line, or where its list may go on. */
function goesOnTo({ text }: Tree, statement: Statement, offset: number): boolean {
  if (offset <= statement.end || !hasLineEnd(text, statement.end, offset)) return true;
  const [keyword] = statement.parts;
  if (statement.parts.length < 2 || statement.parts.at(-1)?.kind !== 'comma') return false;
  if (!isListKeyword(keyword.image)) return false;
  const lines = text.slice(statement.end, offset).split(/\r\n|\n|\r/);
  // Behind the comma there may be a comment, and between only comments: a blank line would end the list.
  const isComment = (line: string) => line.trimStart().startsWith('#');
  return lines.slice(1, -1).every(isComment);
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return true;
  }
  return false;
}
