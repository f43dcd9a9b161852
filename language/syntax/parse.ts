import { type Reread, reread } from './reread.ts';
import { parseStatements } from './statement-parser.ts';
import { structure } from './structure.ts';
import type { Block, Comment, Mistake, Statement, Tree } from './tree.ts';

/**
 * Reads a file's text. Never fails: any text gives a tree and the mistakes found in it, in the order of the text. Of what
 * was read before an edit, `before`, as much is taken over as the edit leaves alone; the tree is the same without it.
 */
export function parse(text: string, before?: Tree): Tree {
  const read = before && reread(before, text);
  return read === undefined ? readAll(text) : new ReadTree(text, read);
}

function readAll(text: string): Tree {
  const { statements, comments } = parseStatements(text);
  const { blocks, mistakes } = structure(text, statements);
  return new ReadTree(text, { blocks, comments, mistakes });
}

class ReadTree implements Tree {
  readonly text: string;
  readonly comments: readonly Comment[];
  readonly blocks: readonly Block[];
  readonly mistakes: readonly Mistake[];
  /**
   * Statements take more room than all the rest of a tree, and hardly anybody asks for those of a file that is closed.
   * They are therefore read once more for those who do, and may be forgotten again when room is needed. Not even a weak
   * reference is kept to those of the first reading: it would keep all of them until a whole project is read.
   */
  #statements: WeakRef<readonly Statement[]> | undefined;

  constructor(text: string, { blocks, comments, mistakes }: Reread) {
    this.text = text;
    this.comments = comments;
    this.blocks = blocks;
    this.mistakes = mistakes;
  }

  get statements(): readonly Statement[] {
    let statements = this.#statements?.deref();
    if (statements === undefined) {
      statements = parseStatements(this.text).statements;
      this.#statements = new WeakRef(statements);
    }
    return statements;
  }
}
