let graphemes: Intl.Segmenter | undefined;

/** A text on one line, cut with `…` where it has more than so many characters as people count them. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // No character takes less than one code unit, so most texts need not be taken apart.
  if (line.length <= most) return line;
  // What knows the world's scripts takes megabytes, so it is there from when a text is too long.
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const shown = [...graphemes.segment(line)].map(({ segment }) => segment);
  return shown.length <= most
    ? line
    : `${shown
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A text without the invisible marks that say which way its signs run: beside other text they would turn that too. */
export function withoutTurns(text: string): string {
  return text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
