/** What may stand between words on a line. */
export const spaces =
  ' \t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';
export const commas = ',，、،';
export const colons = ':：';
export const operators = '<>=≤≥';
export const curlyQuotes = '“”„‟';

/** What ends a word. Every other character may stand in one, so no input is ever rejected. */
const enders: ReadonlySet<number> = new Set(
  Array.from(`${spaces}\r\n"${curlyQuotes}${commas}${colons}${operators}#`, (it) => it.charCodeAt(0)),
);

/** Most text is ASCII, for which a look into a short list does. */
const asciiEnders = Uint8Array.from({ length: 128 }, (_, code) => (enders.has(code) ? 1 : 0));

/** Whether a character, by its code unit, ends a word. */
export function endsWord(code: number): boolean {
  return code < 128 ? asciiEnders[code] === 1 : enders.has(code);
}

/** Where the word ends that an offset stands in; the offset itself where it stands in none. */
export function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !endsWord(text.charCodeAt(end))) end += 1;
  return end;
}
