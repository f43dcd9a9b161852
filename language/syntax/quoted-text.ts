/**
 * The whole text that opens with the quote at `offset`: up to its closing quote, or to the end of the line where there is
 * none; undefined where no quote stands there. A loop and no expression, since those keep a note of every character that
 * they may have to give back, and run out of memory within a line of some megabytes.
 */
export function matchText(text: string, offset: number): string | undefined {
  const opening = text.charCodeAt(offset);
  const isStraight = opening === straightQuote;
  if (!isStraight && !isCurlyQuote(opening)) return undefined;
  for (let at = offset + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) return text.slice(offset, at);
    if (code === backslash && isEscaped(text.charCodeAt(at + 1))) at += 1;
    else if (isStraight ? code === straightQuote : isCurlyQuote(code)) return text.slice(offset, at + 1);
  }
  return text.slice(offset);
}

const lineFeed = 10;
const carriageReturn = 13;
const straightQuote = 34;
const backslash = 92;

/** Any of “ ” „ ‟, which follow each other. */
function isCurlyQuote(code: number): boolean {
  return code >= 0x201c && code <= 0x201f;
}

function isEscaped(code: number): boolean {
  return code === straightQuote || code === backslash;
}
