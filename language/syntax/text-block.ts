import { isKeyword, opensBlock } from './keyword-lookup.ts';

const quotes = '"“”„‟';
const opener = /["“”„‟]{3}[^\S\r\n]*(?=[\r\n]|$)/y;
const closer = /[^\S\r\n]*["“”„‟]{3}/y;
const nextLine = /\r\n|\n|\r/g;
const firstWord = /[^\S\r\n]*([^\s"“”„‟:：#]+)/y;
const restOfLine = /[^\r\n]*/y;
const endsOpen = /["“”„‟]{3}[^\S\r\n]*$/;

/** Where the scan for a closer that began somewhere before ended; what lies between holds no other end. */
interface Scanned {
  readonly from: number;
  readonly at: number;
  readonly closed: boolean;
}

let scanned: Scanned | undefined;

/** Forgets the text looked at before. To be called before each text. */
export function startScan(): void {
  scanned = undefined;
}

/**
 * The whole text block that opens at `offset`, from its opening to its closing quotes, or undefined where none opens.
 * A block without closing quotes ends before the next line that opens a block, and holds no closing quotes.
 */
export function matchTextBlock(text: string, offset: number): string | undefined {
  // Nearly every quote opens a text of one line: the pattern need not be tried at each.
  if (!quotes.includes(text.charAt(offset + 1))) return undefined;
  const opening = at(opener, text, offset);
  if (opening === undefined) return undefined;
  const from = offset + opening.length;
  const end = endOf(text, from);
  if (end.closed) return text.slice(offset, end.at);
  return text.slice(offset, beforeNextBlock(text, from, end.at));
}

/** Whether a text block's own text ends with closing quotes on a line of their own. */
export function isClosedBlock(image: string): boolean {
  const lastLine = Math.max(image.lastIndexOf('\n'), image.lastIndexOf('\r')) + 1;
  return lastLine > 0 && at(closer, image, lastLine) !== undefined;
}

function endOf(text: string, from: number): Scanned {
  if (scanned !== undefined && scanned.from <= from && from < scanned.at) return scanned;
  scanned = scan(text, from);
  return scanned;
}

function scan(text: string, from: number): Scanned {
  for (let line = lineAfter(text, from); line < text.length; line = lineAfter(text, line)) {
    const closing = at(closer, text, line);
    if (closing !== undefined) return { from, at: line + closing.length, closed: true };
    if (opensText(text, line)) return { from, at: line, closed: false };
  }
  return { from, at: text.length, closed: false };
}

function beforeNextBlock(text: string, from: number, limit: number): number {
  let end = limit;
  for (let line = lineAfter(text, from); line < limit; line = lineAfter(text, line)) {
    const word = wordAt(text, line);
    if (word !== undefined && opensBlock(word)) {
      end = line;
      break;
    }
  }
  // The line end before the next statement is not part of the text, so that the statement still ends its line.
  if (end === text.length) return end;
  return text[end - 1] === '\n' && text[end - 2] === '\r' ? end - 2 : end - 1;
}

function opensText(text: string, line: number): boolean {
  const word = wordAt(text, line);
  return word !== undefined && isKeyword(word) && endsOpen.test(at(restOfLine, text, line) ?? '');
}

function wordAt(text: string, line: number): string | undefined {
  firstWord.lastIndex = line;
  return firstWord.exec(text)?.[1];
}

function lineAfter(text: string, offset: number): number {
  nextLine.lastIndex = offset;
  const found = nextLine.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

function at(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}
