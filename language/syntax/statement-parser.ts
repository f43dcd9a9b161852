import './older-runtimes.ts';
import { EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain';
import { isListKeyword } from './keywords.ts';
import {
  Colon,
  Comma,
  LineEnd,
  Operator,
  Part,
  Text,
  TextBlock,
  tokenize,
  vocabulary,
  Word,
} from './tokens.ts';
import type { Comment, Statement, Part as TreePart } from './tree.ts';

export interface Statements {
  readonly statements: readonly Statement[];
  readonly comments: readonly Comment[];
}

/** Cuts a text into statements: a keyword's line, and the lines that a list goes on in. Any text has some. */
export function parseStatements(text: string): Statements {
  const { tokens, comments } = tokenize(text);
  return {
    statements: parser.parse(text, tokens),
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
 * The grammar is small, since a statement ends with its line and its keyword alone says what it is. Every token that can
 * stand in a statement belongs to the category Part, so no sequence of tokens is an error.
 */
class StatementParser extends EmbeddedActionsParser {
  #text = '';

  constructor() {
    super(vocabulary, { recoveryEnabled: false, maxLookahead: 1, nodeLocationTracking: 'none' });
    this.performSelfAnalysis();
  }

  parse(text: string, tokens: IToken[]): Statement[] {
    this.#text = text;
    this.input = tokens;
    const statements = this.file();
    // The grammar takes every token, so an error here is a mistake in this class and not in the text.
    if (this.errors[0] !== undefined) throw this.errors[0];
    return statements;
  }

  readonly file = this.RULE('file', (): Statement[] => {
    const statements: Statement[] = [];
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(LineEnd) },
        { ALT: () => statements.push(this.SUBRULE(this.statement)) },
      ]);
    });
    return statements;
  });

  readonly statement = this.RULE('statement', (): Statement => {
    const first = treePart(this.CONSUME1(Part));
    const parts: [TreePart, ...TreePart[]] = [first];
    this.MANY1(() => {
      parts.push(treePart(this.CONSUME2(Part)));
    });
    this.MANY2({
      GATE: () => this.#goesOn(parts),
      DEF: () => {
        this.AT_LEAST_ONE1(() => this.CONSUME(LineEnd));
        this.AT_LEAST_ONE2(() => {
          parts.push(treePart(this.CONSUME3(Part)));
        });
      },
    });
    return { parts, start: first.start, end: parts.at(-1)?.end ?? first.end };
  });

  /** Whether a list ends its line with a comma, and the next line that is no comment holds nothing but more of it. */
  #goesOn(parts: readonly TreePart[]): boolean {
    const [keyword] = parts;
    if (
      keyword === undefined ||
      parts.length < 2 ||
      parts.at(-1)?.kind !== 'comma' ||
      !isListKeyword(keyword.image)
    )
      return false;
    let ahead = 1;
    while (this.LA(ahead).tokenType === LineEnd) {
      ahead += 1;
      if (ahead > 2 && this.#isBlank(this.LA(ahead - 2), this.LA(ahead - 1))) return false;
    }
    return this.#holdsOnlyReferences(ahead);
  }

  /** Two line ends with only white space between them are a blank line; a comment line has more. */
  #isBlank(from: IToken, to: IToken): boolean {
    return this.#text.slice(from.startOffset + from.image.length, to.startOffset).trim() === '';
  }

  #holdsOnlyReferences(from: number): boolean {
    const first = this.LA(from);
    let ahead = from;
    for (;;) {
      const item = this.LA(ahead);
      if (item.tokenType !== Word && item.tokenType !== Text) return false;
      const next = this.LA(ahead + 1);
      if (isLineOver(next)) break;
      if (next.tokenType !== Comma) return false;
      ahead += 2;
      if (isLineOver(this.LA(ahead))) break;
    }
    return !(isLineOver(this.LA(from + 1)) && standAlone.has(first.image.toLowerCase()));
  }
}

const parser = new StatementParser();

function isLineOver(token: IToken): boolean {
  return !kindOf.has(token.tokenType);
}

function treePart(token: IToken): TreePart {
  const { startOffset: start, image } = token;
  return { kind: kindOf.get(token.tokenType) ?? 'word', start, end: start + image.length, image };
}
