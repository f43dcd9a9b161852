const curlyQuotes = '“”„‟';

/**
 * The whole text that opens with the quote at `offset`: up to its closing quote, or to the end of the line where there is
 * none; undefined where no quote stands there. A loop and no expression, since those keep a note of every character that
 * they may have to give back, and run out of memory within a line of some megabytes.
 */
export function matchText(text: string, offset: number): string | undefined {
  const opening = text[offset];
  if (opening !== '"' && (opening === undefined || !curlyQuotes.includes(opening))) return undefined;
  const closes = (character: string) =>
    opening === '"' ? character === '"' : curlyQuotes.includes(character);
  for (let at = offset + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n' || character === '\r') return text.slice(offset, at);
    if (character === '\\' && isEscaped(text[at + 1])) at += 1;
    else if (closes(character)) return text.slice(offset, at + 1);
  }
  return text.slice(offset);
}

function isEscaped(character: string | undefined): boolean {
  return character === '"' || character === '\\';
}
