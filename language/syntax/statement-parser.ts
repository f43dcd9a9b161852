import type { IToken, TokenType } from 'chevrotain';
import { isListKeyword } from './keyword-lookup.ts';
import { Colon, Comma, LineEnd, Operator, Text, TextBlock, tokenize, Word } from './tokens.ts';
import type { Comment, Statement, Part as TreePart } from './tree.ts';

export interface Statements {
  readonly statements: readonly Statement[];
  readonly comments: readonly Comment[];
}

/** Cuts a text into statements: a keyword's line, and the lines that a list goes on in. Any text has some. */
export function parseStatements(text: string): Statements {
  const { tokens, comments } = tokenize(text);
  return {
    statements: new StatementParser(text, tokens).file(),
    comments: comments.map((it) => ({
      start: it.startOffset,
      end: it.startOffset + it.image.length,
      image: it.image,
    })),
  };
}

const kindOf: ReadonlyMap<TokenType, TreePart['kind']> = new Map<TokenType, TreePart['kind']>([
  [Word, 'word'],
  [Text, 'text'],
  [TextBlock, 'block'],
  [Comma, 'comma'],
  [Colon, 'colon'],
  [Operator, 'operator'],
]);

/** Statements of one word: standing alone in a line they begin a statement and are no name in a list. */
const standAlone: ReadonlySet<string> = new Set([
  'moment-of-truth',
  'most-valuable',
  'outside',
  'gap',
  'vocabulary',
]);

/**
 * The grammar is small, since a statement ends with its line and its keyword alone says what it is: a file is made of
 * line ends and statements, and every other token can stand in a statement, so no sequence of tokens is an error. Two
 * loops read it; a grammar for chevrotain's parser took more time to prepare than a small project takes to check.
 */
class StatementParser {
  readonly #text: string;
  readonly #tokens: readonly IToken[];
  #next = 0;

  constructor(text: string, tokens: readonly IToken[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  file(): Statement[] {
    const statements: Statement[] = [];
    for (let token = this.#tokens[0]; token !== undefined; token = this.#tokens[this.#next]) {
      if (token.tokenType === LineEnd) this.#next += 1;
      else statements.push(this.#statement(treePart(token)));
    }
    return statements;
  }

  #statement(first: TreePart): Statement {
    const parts: [TreePart, ...TreePart[]] = [first];
    this.#next += 1;
    this.#line(parts);
    while (this.#goesOn(parts)) {
      while (this.#tokens[this.#next]?.tokenType === LineEnd) this.#next += 1;
      this.#line(parts);
    }
    return { parts, start: first.start, end: (parts.at(-1) ?? first).end };
  }

  /** Adds all up to the end of the line. */
  #line(parts: TreePart[]): void {
    for (let token = this.#tokens[this.#next]; token !== undefined; token = this.#tokens[this.#next]) {
      if (token.tokenType === LineEnd) return;
      parts.push(treePart(token));
      this.#next += 1;
    }
  }

  /** Whether a list ends its line with a comma, and the next line that is no comment holds nothing but more of it. */
  #goesOn(parts: readonly [TreePart, ...TreePart[]]): boolean {
    if (parts.length < 2 || parts.at(-1)?.kind !== 'comma' || !isListKeyword(parts[0].image)) return false;
    let ahead = this.#next;
    for (let end = this.#tokens[ahead]; end?.tokenType === LineEnd; end = this.#tokens[ahead]) {
      if (ahead > this.#next && this.#isBlank(this.#tokens[ahead - 1], end)) return false;
      ahead += 1;
    }
    return this.#holdsOnlyReferences(ahead);
  }

  /** Two line ends with only white space between them are a blank line; a comment line has more. */
  #isBlank(from: IToken | undefined, to: IToken): boolean {
    const start = from === undefined ? 0 : from.startOffset + from.image.length;
    return this.#text.slice(start, to.startOffset).trim() === '';
  }

  #holdsOnlyReferences(from: number): boolean {
    const first = this.#tokens[from];
    let ahead = from;
    for (;;) {
      const item = this.#tokens[ahead];
      if (item?.tokenType !== Word && item?.tokenType !== Text) return false;
      const next = this.#tokens[ahead + 1];
      if (isLineOver(next)) break;
      if (next?.tokenType !== Comma) return false;
      ahead += 2;
      if (isLineOver(this.#tokens[ahead])) break;
    }
    const isAlone = isLineOver(this.#tokens[from + 1]);
    return !(isAlone && first !== undefined && standAlone.has(first.image.toLowerCase()));
  }
}

function isLineOver(token: IToken | undefined): boolean {
  return token === undefined || token.tokenType === LineEnd;
}

function treePart(token: IToken): TreePart {
  const { startOffset: start, image } = token;
  return { kind: kindOf.get(token.tokenType) ?? 'word', start, end: start + image.length, image };
}
