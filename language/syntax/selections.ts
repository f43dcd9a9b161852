import type { Span } from '../text/span.ts';
import { isClosed } from './quoted.ts';
import { statementAt } from './statement-at.ts';
import type { Block, Part, Statement, Tree } from './tree.ts';

/**
 * What a selection at an offset grows through, each holding the one before: the word, the text without and with its
 * quotes, the list or all behind the keyword, the statement, its block, the blocks around, and the file.
 */
export function selectionsAt(tree: Tree, offset: number): readonly Span[] {
  const statement = statementAt(tree, offset);
  const comment = tree.comments.find(({ start, end }) => start <= offset && offset <= end);
  const inner =
    comment !== undefined
      ? [wordAt(tree.text, comment, offset), withoutSign(comment), comment]
      : statement === undefined
        ? []
        : inStatement(tree.text, statement, offset);
  return growing(
    [...inner, ...blocksAround(tree.blocks, offset), { start: 0, end: tree.text.length }],
    offset,
  );
}

function inStatement(text: string, statement: Statement, offset: number): (Span | undefined)[] {
  const touched = statement.parts.filter(({ start, end }) => start <= offset && offset <= end);
  const part = touched.find(({ kind }) => kind !== 'comma' && kind !== 'colon') ?? touched[0];
  const first = statement.parts[1]?.kind === 'colon' ? 2 : 1;
  const [behind, last] = [statement.parts[first], statement.parts.at(-1)];
  const value = behind && last && { start: behind.start, end: last.end };
  return [...(part === undefined ? [] : inPart(text, part, offset)), value, statement];
}

function inPart(text: string, part: Part, offset: number): (Span | undefined)[] {
  if (part.kind === 'block') return [wordAt(text, part, offset), ...linesAt(text, part, offset), part];
  if (part.kind !== 'text') return [part];
  const inner = { start: part.start + 1, end: isClosed(part) ? part.end - 1 : part.end };
  return [wordAt(text, inner, offset), inner, part];
}

/** The line of a text block, and all of its lines. */
function linesAt(text: string, part: Part, offset: number): Span[] {
  const opening = /^[^\r\n]*(?:\r\n|\n|\r)?/.exec(part.image)?.[0].length ?? 0;
  const closing = isClosed(part) ? /(?:\r\n|\n|\r)[^\r\n]*$/.exec(part.image)?.[0].length : 0;
  const inner = { start: part.start + opening, end: part.end - (closing ?? 0) };
  if (offset < inner.start || offset > inner.end) return [];
  const before = /[^\r\n]*$/.exec(text.slice(inner.start, offset))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(text.slice(offset, inner.end))?.[0] ?? '';
  const line = before + after;
  const start = offset - before.length + (line.length - line.trimStart().length);
  return [{ start, end: start + line.trim().length }, inner];
}

function wordAt(text: string, within: Span, offset: number): Span | undefined {
  const before = /[\p{L}\p{M}\p{N}_-]*$/u.exec(text.slice(within.start, offset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(offset, within.end))?.[0].length ?? 0;
  return before + after === 0 ? undefined : { start: offset - before, end: offset + after };
}

function withoutSign({ start, end, image }: Span & { readonly image: string }): Span {
  return { start: start + (/^#+\s*/.exec(image)?.[0].length ?? 0), end };
}

/** The innermost first; a block reaches from its keyword to the last thing in it. */
function blocksAround(blocks: readonly Block[], offset: number): Span[] {
  const around = blocks.find(({ span, end }) => span.start <= offset && offset <= end);
  if (around === undefined) return [];
  const inner = blocksAround(around.blocks, offset);
  return around.implied ? inner : [...inner, { start: around.span.start, end: around.end }];
}

/** Those that hold the place, each once and only where it is larger than the one before. */
function growing(spans: readonly (Span | undefined)[], offset: number): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (span === undefined || span.start > offset || span.end < offset) continue;
    const last = kept.at(-1);
    const holds = last === undefined || (span.start <= last.start && last.end <= span.end);
    const isLarger = last === undefined || span.start < last.start || last.end < span.end;
    if (holds && isLarger) kept.push({ start: span.start, end: span.end });
  }
  return kept;
}
