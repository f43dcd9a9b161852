import './older-runtimes.ts';
import { createToken, type ICustomPattern, type IToken, Lexer } from 'chevrotain';
import { matchText } from './quoted-text.ts';
import { matchTextBlock, startScan } from './text-block.ts';

const spaces =
  ' \t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';
const commas = ',，、،';
const colons = ':：';
const operators = '<>=≤≥';
const curlyQuotes = '“”„‟';
/** What ends a word. Every other character may stand in one, so no input is ever rejected. */
const notWord = `${spaces}\\r\\n"${curlyQuotes}${commas}${colons}${operators}#`;

const atStart: ICustomPattern = {
  exec: (text, offset) => (offset === 0 && text.startsWith('\uFEFF') ? ['\uFEFF'] : null),
};
const textBlock: ICustomPattern = {
  exec: (text, offset, matched) => {
    const found = isMidLine(matched) ? matchTextBlock(text, offset) : undefined;
    return found === undefined ? null : [found];
  },
};
const quotedText: ICustomPattern = {
  exec: (text, offset) => {
    const found = matchText(text, offset);
    return found === undefined ? null : [found];
  },
};

const ByteOrderMark = createToken({
  name: 'ByteOrderMark',
  pattern: atStart,
  start_chars_hint: ['\uFEFF'],
  line_breaks: false,
  group: Lexer.SKIPPED,
});
const Space = createToken({
  name: 'Space',
  pattern: new RegExp(`[${spaces}]+`),
  start_chars_hint: [...spaces],
  line_breaks: false,
  group: Lexer.SKIPPED,
});
const Comment = createToken({
  name: 'Comment',
  pattern: /#[^\r\n]*/,
  start_chars_hint: ['#'],
  line_breaks: false,
  group: 'comments',
});
export const LineEnd = createToken({ name: 'LineEnd', pattern: /\r\n|\n|\r/, line_breaks: true });
export const TextBlock = createToken({
  name: 'TextBlock',
  pattern: textBlock,
  start_chars_hint: [...`"${curlyQuotes}`],
  line_breaks: true,
});
export const Text = createToken({
  name: 'Text',
  pattern: quotedText,
  start_chars_hint: [...`"${curlyQuotes}`],
  line_breaks: false,
});
export const Comma = sign('Comma', `[${commas}]`, commas);
export const Colon = sign('Colon', `[${colons}]`, colons);
export const Operator = sign('Operator', '[<>]=|[<>=≤≥]', operators);
export const Word = createToken({
  name: 'Word',
  pattern: new RegExp(`[^${notWord}]+`),
  start_chars_hint: wordStarts(),
  line_breaks: false,
});

/** In the order they are tried. */
const vocabulary = [ByteOrderMark, Space, LineEnd, Comment, Word, TextBlock, Text, Comma, Colon, Operator];

const lexer = new Lexer(vocabulary, {
  positionTracking: 'onlyOffset',
  ensureOptimizations: true,
  // Looking for mistakes in the patterns above takes milliseconds of each start; the tests have done so.
  skipValidations: true,
});

export interface Tokens {
  /** Without spaces and comments. */
  readonly tokens: IToken[];
  readonly comments: readonly IToken[];
}

/** Cuts any text into tokens; together with the spaces between them they are the whole text. */
export function tokenize(text: string): Tokens {
  startScan();
  const { tokens, groups } = lexer.tokenize(text);
  return { tokens, comments: groups.comments ?? [] };
}

function sign(name: string, pattern: string, characters: string) {
  return createToken({
    name,
    pattern: new RegExp(pattern),
    start_chars_hint: [...characters],
    line_breaks: false,
  });
}

/**
 * The characters a token may start with. Above 255 chevrotain groups character codes in runs of 255, so the first of each
 * is enough; without the hint a negated class would switch its first-character optimisation off.
 */
function wordStarts(): (string | number)[] {
  const word = new RegExp(`[^${notWord}]`);
  const low = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
  const high = Array.from({ length: 257 }, (_, run) => Math.max(256, (run + 1) * 255));
  return [...low.filter((character) => word.test(character)), ...high];
}

function isMidLine(tokens: IToken[]): boolean {
  const last = tokens.at(-1);
  return last !== undefined && last.tokenType !== LineEnd;
}
