/**
 * What to say of letters that none of the fonts has; nothing where there are none. `absent` are the fonts that would have
 * some of them and are not there, as `NotoSansArabic`.
 */
export function lackingLetters(letters: ReadonlySet<string>, absent: ReadonlySet<string>): readonly string[] {
  if (letters.size === 0) return [];
  const shown = [...letters].slice(0, 12).map((letter) => `'${letter}'`);
  const rest = letters.size - shown.length;
  const more = rest > 0 ? ` and ${rest} more` : '';
  const whose = absent.size === 0 ? 'that comes with Waymark' : 'on this computer';
  const lacking = `No font ${whose} has ${shown.join(', ')}${more}: boxes stand in their place.`;
  return absent.size === 0 ? [lacking] : [`${lacking} ${install([...absent].map(spaced))}`];
}

function install(fonts: readonly string[]): string {
  const last = fonts.at(-1) ?? '';
  const names =
    fonts.length === 1 ? `the font ${last}` : `the fonts ${fonts.slice(0, -1).join(', ')} and ${last}`;
  return `Install ${names} (free, from fonts.google.com/noto), and export again.`;
}

/** As fonts are called where they can be got: `Noto Sans Arabic`. */
function spaced(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z0-9])/g, ' ');
}
