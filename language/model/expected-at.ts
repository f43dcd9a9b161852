import { cursorAt } from '../syntax/expected/cursor.ts';
import { type Want, wantsBehind, wantsInDuration } from '../syntax/expected/wants.ts';
import { asBlockKind, isKeyword, propertyOn } from '../syntax/keyword-lookup.ts';
import { keywordOf } from '../syntax/keyword-of.ts';
import { type BlockKind, properties } from '../syntax/keywords.ts';
import { isClosed } from '../syntax/quoted.ts';
import type { Part, Reference, Statement } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import type { Element } from './elements.ts';
import { openAt } from './open-at.ts';
import type { SourceFile } from './source-file.ts';

/** What may be written at a place, and what of it is there. */
export interface Expected {
  readonly wants: readonly Want[];
  /** What an answer takes the place of: the word that the cursor touches, or a text with its quotes. */
  readonly span: Span;
  /** The part of it before the cursor. */
  readonly typed: string;
  /** Where the statement starts, or would. */
  readonly start: number;
  /** The element whose block is open before the statement. */
  readonly element: Element | undefined;
  /** The statement's keyword as meant; undefined while it is being written. */
  readonly keyword: string | undefined;
  /** The other names in the same list, on all its lines. */
  readonly listed: readonly Reference[];
  /** Whether nothing of the statement stands behind the cursor's word. */
  readonly isLast: boolean;
}

/** What may be written at an offset of a file, finished or not; undefined where nothing can be said. */
export function expectedAt(file: SourceFile, offset: number): Expected | undefined {
  const cursor = cursorAt(file.tree, offset);
  if (cursor === undefined) return undefined;
  const { statement, before, at, after } = cursor;
  const start = statement?.start ?? offset;
  const element = openAt(file.units, start - 1);
  const meant = statement === undefined || before.length === 0 ? undefined : meaningOf(statement, element);
  const wants =
    before.length === 0 ? keywordFor(at) : meant === undefined ? [] : wantsFor(meant, before.slice(1));
  // Inside quotes only a title can be meant.
  const fitting = at?.kind === 'text' ? wants.filter((it) => it.kind === 'name') : wants;
  if (fitting.length === 0) return undefined;
  const span = at === undefined ? { start: offset, end: offset } : replaced(at, offset);
  const keyword = meant?.keyword;
  const others = keyword === undefined ? [] : (element?.list(keyword) ?? []);
  return {
    wants: fitting,
    span,
    typed: file.text.slice(span.start, offset),
    start,
    element,
    keyword,
    listed: others.filter((it) => it.span.end < span.start || it.span.start > span.end),
    isLast: after.length === 0,
  };
}

interface Meant {
  readonly keyword: string;
  readonly block: BlockKind | undefined;
}

function keywordFor(at: Part | undefined): readonly Want[] {
  return at === undefined || at.kind === 'word' ? [{ kind: 'keyword' }] : [];
}

/** A keyword that opens a block as written: someone who writes `team` in a journey may be about to declare one. */
function meaningOf(statement: Statement, element: Element | undefined): Meant | undefined {
  const written = statement.parts[0].image.toLowerCase();
  const inJourney = element !== undefined && (element.kind === 'journey' || !isTop(element));
  const isBlock = isKeyword(written) && asBlockKind(written) !== undefined;
  const keyword = isBlock ? written : keywordOf(statement, { block: element?.kind, inJourney }).keyword;
  return keyword === undefined ? undefined : { keyword, block: element?.kind };
}

function isTop({ kind }: Element): boolean {
  return kind !== 'stage' && kind !== 'touchpoint' && kind !== 'gap';
}

function wantsFor({ keyword, block }: Meant, written: readonly Part[]): readonly Want[] {
  const kind = asBlockKind(keyword);
  if (kind === 'gap') return wantsInDuration(written[0]?.kind === 'colon' ? written.slice(1) : written);
  if (kind !== undefined) return [];
  // Where the block does not take the property, it is still plain what is meant.
  const form = (block && propertyOn(block, keyword)) ?? properties.find((it) => it.keyword === keyword);
  return form === undefined ? [] : wantsBehind(form, written);
}

/** The whole part; of a text that has no end yet, what stands before the cursor. */
function replaced(at: Part, offset: number): Span {
  return { start: at.start, end: at.kind === 'text' && !isClosed(at) ? offset : at.end };
}
