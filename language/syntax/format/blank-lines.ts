import { isTopLevel } from '../keyword-lookup.ts';
import type { LayoutItem } from '../layout.ts';
import type { Block } from '../tree.ts';
import type { CommentPlace } from './comments.ts';
import type { LineEdits } from './line-edits.ts';
import { contentEnd } from './statement-edits.ts';
import { isOpenEnded, type Line } from './statements.ts';

/** Leaves no two blank lines in a row and none at either end, and puts one before each outermost block and stage. */
export function editBlankLines(
  edits: LineEdits,
  items: readonly LayoutItem[],
  lines: readonly Line[],
  comments: ReadonlyMap<number, CommentPlace>,
): void {
  removeNeedless(edits, items);
  let next = 0;
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'statement') continue;
    const [above, line] = [lines[next - 1], lines[next]];
    next += 1;
    if (above === undefined || line === undefined || !wantsBlank(lines, next - 1)) continue;
    let first = index;
    while (comments.get(first - 1)?.isAbove === true) first -= 1;
    const before = items[first - 1];
    if (before === undefined || before.kind === 'blank' || isOpenEnded(above.statement)) continue;
    const at = items[first]?.start ?? item.start;
    edits.replace(at, at, edits.text.slice(contentEnd(edits.text, before), before.end));
  }
}

/** Ends the last line, unless what is written there is part of a text that has no end. */
export function editLastLine(edits: LineEdits, items: readonly LayoutItem[]): void {
  const last = items.at(-1);
  if (last === undefined || last.kind === 'blank' || contentEnd(edits.text, last) < last.end) return;
  if (last.kind === 'statement' && isOpenEnded(last.statement)) return;
  edits.replace(last.end, last.end, /\r\n|\n|\r/.exec(edits.text)?.[0] ?? '\n');
}

function removeNeedless(edits: LineEdits, items: readonly LayoutItem[]): void {
  const last = items.findLastIndex(({ kind }) => kind !== 'blank');
  const isKept = (index: number) => index > 0 && index < last && items[index - 1]?.kind !== 'blank';
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'blank') continue;
    const start = item.start === 0 && edits.text.startsWith('\uFEFF') ? 1 : item.start;
    const end = isKept(index) ? contentEnd(edits.text, item) : item.end;
    edits.replace(start, end, '');
  }
}

/** Outermost blocks and stages stand apart; but the first stage may follow the journey's own line, and small blocks their like. */
function wantsBlank(lines: readonly Line[], index: number): boolean {
  const header = lines[index]?.header;
  if (header?.kind === 'stage') return lines[index - 1]?.header?.kind !== 'journey';
  if (header === undefined || !isTopLevel(header.kind)) return false;
  let above = index - 1;
  while (above >= 0 && lines[above]?.header === undefined) above -= 1;
  return !mayStandTogether(lines[above]?.header, header);
}

/** Teams are listed as they come; other blocks stand together where they are lines without properties. */
function mayStandTogether(above: Block | undefined, block: Block): boolean {
  if (above?.kind !== block.kind) return false;
  return block.kind === 'team' || (isSmall(above) && isSmall(block));
}

function isSmall({ span, end }: Block): boolean {
  return span.end === end;
}
