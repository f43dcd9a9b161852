import { parseStatements } from './statement-parser.ts';
import { structure } from './structure.ts';
import type { Tree } from './tree.ts';

/** Reads a file's text. Never fails: any text gives a tree and the mistakes found in it, in the order of the text. */
export function parse(text: string): Tree {
  const { statements, comments } = parseStatements(text);
  const { blocks, mistakes } = structure(text, statements);
  return { text, statements, comments, blocks, mistakes };
}
