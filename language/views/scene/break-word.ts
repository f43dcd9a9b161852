let graphemes: Intl.Segmenter | undefined;

/** What people take for one letter each, be it an accented one or a family of emoji. */
export function lettersOf(text: string): readonly string[] {
  // What knows the world's scripts takes megabytes, so it is there from when somebody asks.
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** So many letters of a broken word stand on each line at least, where there is room for them. */
const fewest = 3;

/**
 * Breaks what is too wide for a line into as many lines as it takes, in order; the last may still have something put
 * behind it. A line that fits nothing gets one letter all the same.
 */
export function breakWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const lines: string[] = [];
  let rest = lettersOf(word);
  while (rest.length > 1 && !fits(rest.join(''))) {
    const count = roomFor(rest, fits);
    lines.push(brokenAt(rest, count));
    rest = rest.slice(count);
  }
  return [...lines, rest.join('')];
}

/** How many letters a line takes; a few less where otherwise next to nothing were left for the next one. */
function roomFor(letters: readonly string[], fits: (line: string) => boolean): number {
  let count = 1;
  while (count + 1 < letters.length && fits(brokenAt(letters, count + 1))) count += 1;
  const wanted = letters.join('').trimEnd() === letters.join('') ? fewest : fewest + 1;
  const fewer = Math.max(fewest, letters.length - wanted);
  return fewer < count && fits(brokenAt(letters, fewer)) ? fewer : count;
}

function brokenAt(letters: readonly string[], count: number): string {
  const line = letters.slice(0, count).join('');
  return hyphenated.test(letters[count - 1] ?? '') && hyphenated.test(letters[count] ?? '')
    ? `${line}-`
    : line;
}

/** Letters of scripts that show with a hyphen where a word goes on in the next line. */
const hyphenated =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]/u;
