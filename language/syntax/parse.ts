import { parseStatements } from './statement-parser.ts';
import { structure } from './structure.ts';
import type { Block, Comment, Mistake, Statement, Tree } from './tree.ts';

/** Reads a file's text. Never fails: any text gives a tree and the mistakes found in it, in the order of the text. */
export function parse(text: string): Tree {
  return new ReadTree(text);
}

class ReadTree implements Tree {
  readonly text: string;
  readonly comments: readonly Comment[];
  readonly blocks: readonly Block[];
  readonly mistakes: readonly Mistake[];
  /**
   * Statements take more room than all the rest of a tree, and hardly anybody asks for those of a file that is closed.
   * They may therefore be forgotten when room is needed; then they are read once more.
   */
  #statements: WeakRef<readonly Statement[]>;

  constructor(text: string) {
    const { statements, comments } = parseStatements(text);
    const { blocks, mistakes } = structure(text, statements);
    this.text = text;
    this.comments = comments;
    this.blocks = blocks;
    this.mistakes = mistakes;
    this.#statements = new WeakRef(statements);
  }

  get statements(): readonly Statement[] {
    let statements = this.#statements.deref();
    if (statements === undefined) {
      statements = parseStatements(this.text).statements;
      this.#statements = new WeakRef(statements);
    }
    return statements;
  }
}
