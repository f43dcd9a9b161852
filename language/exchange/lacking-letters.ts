/** What to say of letters that none of the fonts has; nothing where there are none. */
export function lackingLetters(letters: ReadonlySet<string>): readonly string[] {
  if (letters.size === 0) return [];
  const shown = [...letters].slice(0, 12).map((letter) => `'${letter}'`);
  const rest = letters.size - shown.length;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return [`No font that comes with Waymark has ${shown.join(', ')}${more}: boxes stand in their place.`];
}
