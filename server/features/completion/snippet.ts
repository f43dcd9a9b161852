/** A text in which somebody fills in one place after the other. Texts of the project are escaped. */
function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A place to fill in, with what stands there until then. */
export function stop(place: number, text = ''): string {
  return text === '' ? `\${${place}}` : `\${${place}:${snippetText(text)}}`;
}

/** A place to fill in with one of a few words; `otherwise` stands there if there are none. */
export function choose(place: number, words: readonly string[], otherwise = ''): string {
  const [only] = words;
  if (words.length < 2) return stop(place, only ?? otherwise);
  return `\${${place}|${words.map((word) => word.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
}
