import type { Span } from '../text/span.ts';
import { columnsOf } from './indentation.ts';
import { layout } from './layout.ts';
import type { Block, Comment, Tree } from './tree.ts';

/** What can be folded away: all lines of the span but the first. */
export interface Fold {
  readonly kind: 'block' | 'lines' | 'comments' | 'region';
  /** From the first line's first word to the last line's last. Where both are one line there is nothing to fold. */
  readonly span: Span;
}

/** Blocks, statements of several lines, runs of comments, and what stands between `# region` and `# endregion`. */
export function foldsIn(tree: Tree): readonly Fold[] {
  const runs = commentRuns(tree);
  const headers = new Set<number>();
  const blocks = tree.blocks.flatMap((block) => blockFolds(block, headers));
  const lines = tree.statements.filter(({ start }) => !headers.has(start));
  return [
    ...blocks.map((block): Fold => ({ kind: 'block', span: withComments(tree.text, block) })),
    ...lines.map(({ start, end }): Fold => ({ kind: 'lines', span: { start, end } })),
    ...runs.filter(isNoMark).map((run): Fold => ({ kind: 'comments', span: spanOf(run) })),
    ...regions(runs),
  ];
}

function blockFolds(block: Block, headers: Set<number>): Block[] {
  if (!block.implied) headers.add(block.span.start);
  const inner = block.blocks.flatMap((it) => blockFolds(it, headers));
  return block.implied ? inner : [block, ...inner];
}

type Run = readonly [Comment, ...Comment[]];

/** Comments on lines of their own that follow each other; the marks of a region stand alone. */
function commentRuns(tree: Tree): readonly Run[] {
  const runs: [Comment, ...Comment[]][] = [];
  let open: [Comment, ...Comment[]] | undefined;
  for (const item of layout(tree)) {
    if (item.kind !== 'comment') open = undefined;
    else if (open === undefined || markOf(item.comment) !== undefined || !isNoMark(open)) {
      open = [item.comment];
      runs.push(open);
    } else open.push(item.comment);
  }
  return runs;
}

/** Lines at the end of a block that somebody has made comments are folded with it. */
function withComments(text: string, block: Block): Span {
  const { start } = block.span;
  const column = columnsOf(block.indent);
  let { end } = block;
  for (;;) {
    const comment = commentBelow(text, end);
    if (comment === undefined || columnsOf(comment.indent) <= column || markOf(comment) !== undefined) break;
    end = comment.end;
  }
  return { start, end };
}

function commentBelow(text: string, offset: number) {
  const below = /[^\r\n]*(?:\r\n|\n|\r)([^\S\r\n]*)(#[^\r\n]*)/y;
  below.lastIndex = offset;
  const [whole, indent = '', image = ''] = below.exec(text) ?? [];
  return whole === undefined ? undefined : { indent, image, end: offset + whole.length };
}

function regions(runs: readonly Run[]): readonly Fold[] {
  const open: Comment[] = [];
  return runs.flatMap(([mark]): Fold[] => {
    const kind = markOf(mark);
    if (kind === 'region') open.push(mark);
    const start = kind === 'endregion' ? open.pop() : undefined;
    return start === undefined ? [] : [{ kind: 'region', span: { start: start.start, end: mark.end } }];
  });
}

function markOf({ image }: Pick<Comment, 'image'>): string | undefined {
  return /^#\s*(region|endregion)(?![\p{L}\p{N}_-])/u.exec(image)?.[1];
}

function isNoMark([first]: Run): boolean {
  return markOf(first) === undefined;
}

function spanOf(run: Run): Span {
  return { start: run[0].start, end: run.at(-1)?.end ?? run[0].end };
}
