import { isClosed } from '../quoted.ts';
import { statementAt } from '../statement-at.ts';
import type { Block, Property, Statement, Tree } from '../tree.ts';

/** A statement with what was read from it, and how deep it stands. */
export interface Line {
  readonly statement: Statement;
  readonly header: Block | undefined;
  readonly property: Property | undefined;
  /** Levels from the left edge, by what it belongs to. */
  readonly depth: number;
  /** Whether its words have to stay as they are: something in it is a mistake of the language, or a text above has no end. */
  readonly isFaulty: boolean;
}

/** All statements of a file in their order. */
export function linesOf(tree: Tree): readonly Line[] {
  const headers = new Map<number, { block: Block; depth: number }>();
  const properties = new Map<number, Property>();
  const visit = (block: Block, depth: number) => {
    if (!block.implied) headers.set(block.span.start, { block, depth });
    for (const property of block.properties) properties.set(property.span.start, property);
    for (const inner of block.blocks) visit(inner, block.implied ? depth : depth + 1);
  };
  for (const block of tree.blocks) visit(block, 0);
  const faulty = new Set(tree.mistakes.map(({ span }) => statementAt(tree, span.start)?.start));
  let inner = 0;
  let isBelowOpenText = false;
  return tree.statements.map((statement) => {
    const header = headers.get(statement.start);
    const property = properties.get(statement.start);
    const depth = header?.depth ?? inner;
    if (header !== undefined) inner = header.depth + 1;
    const isRead = header !== undefined || property !== undefined;
    const isFaulty = !isRead || faulty.has(statement.start) || isBelowOpenText;
    // How far a text without an end reaches is decided by how the lines below it begin and end.
    isBelowOpenText ||= isOpenEnded(statement);
    return { statement, header: header?.block, property, depth, isFaulty };
  });
}

/** Whether a statement holds a text block without an end, whose text reaches up to whatever follows it. */
export function isOpenEnded({ parts }: Statement): boolean {
  return parts.some((part) => part.kind === 'block' && !isClosed(part));
}
