/** What XML cannot hold, and what would end a line, or the text, in a place that holds one line only. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
const breaks = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** A text as one line that every reader of XML takes: of halves of letters, and what XML forbids, nothing remains. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(breaks, ' ').replace(unprintable, '');
}

/** The lines of a text, each clean. */
export function cleanLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(cleanText);
}
