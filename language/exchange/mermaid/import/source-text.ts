import { plain } from '../../../scaffold/answers.ts';

/** A line of a source, counted from 1. */
export interface SourceLine {
  readonly text: string;
  readonly line: number;
}

/**
 * The lines of a text, however they end; a byte-order mark is none of it. Behind their indentation, white space is one space
 * wide, so that no line can keep the patterns that read it busy.
 */
export function linesOf(text: string): SourceLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((text, index) => ({ text: text.replace(/(?<=\S)\s+/g, ' '), line: index + 1 }));
}

/**
 * Entity codes such as `#59;` in the form in which Mermaid keeps them while it reads, so that their signs neither end a
 * name nor open a comment.
 */
export function keepCodes(text: string): string {
  return text.replace(/#(\w+);/g, (_, code: string) => (/^\d+$/.test(code) ? `ﬂ°°${code}¶ß` : `ﬂ°${code}¶ß`));
}

/** A title, a name or a note as people are to read it: codes are signs again, a line break is a space. */
export function readable(text: string): string {
  const decoded = text.replace(/ﬂ°°(\d+)¶ß/g, numbered).replace(/ﬂ°(\w+)¶ß/g, named);
  return withoutMarks(plain(decoded.replace(/<br\s?\/?>/gi, ' ')));
}

/** A text without the spaces of no width around it, which keep sections apart in Waymark's own diagrams. */
function withoutMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isMark(text[start])) start += 1;
  while (start < end && isMark(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function isMark(character: string | undefined): boolean {
  return character === '\u200B' || character === ' ';
}

/** A text as it was written, for a message or a comment. */
export function asWritten(text: string): string {
  return plain(text.replace(/ﬂ°°?(\w+)¶ß/g, '#$1;'));
}

function numbered(written: string, digits: string): string {
  const point = Number(digits);
  const isSign = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isSign ? String.fromCodePoint(point) : asCode(written);
}

function named(written: string, name: string): string {
  return entities.get(name) ?? asCode(written);
}

function asCode(kept: string): string {
  return kept.replace(/ﬂ°°?(\w+)¶ß/, '#$1;');
}

/** The names that people write in diagrams, of the two thousand that HTML has. */
const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    bull: '•',
    cent: '¢',
    check: '✓',
    colon: ':',
    comma: ',',
    copy: '©',
    cross: '✗',
    darr: '↓',
    deg: '°',
    divide: '÷',
    euro: '€',
    excl: '!',
    frac12: '½',
    ge: '≥',
    gt: '>',
    harr: '↔',
    hearts: '♥',
    hellip: '…',
    infin: '∞',
    laquo: '«',
    larr: '←',
    ldquo: '“',
    le: '≤',
    lpar: '(',
    lsquo: '‘',
    lt: '<',
    mdash: '—',
    middot: '·',
    nbsp: ' ',
    ndash: '–',
    ne: '≠',
    num: '#',
    percnt: '%',
    plus: '+',
    pound: '£',
    quest: '?',
    quot: '"',
    raquo: '»',
    rarr: '→',
    rdquo: '”',
    reg: '®',
    rpar: ')',
    rsquo: '’',
    sect: '§',
    semi: ';',
    star: '☆',
    starf: '★',
    times: '×',
    trade: '™',
    uarr: '↑',
    yen: '¥',
  }),
);
