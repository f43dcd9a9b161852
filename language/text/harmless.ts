/**
 * Text of a file, safe to show in a terminal, and in the log of a run on GitHub: control characters, which could move the
 * cursor or recolour the screen, and marks that turn the direction of writing become visible stand-ins. What the log would
 * take for an order of ours is kept apart by a character that takes no room.
 */
export function harmless(text: string): string {
  // The expressions below know all scripts, and take ten times as long as this one to find nothing.
  if (!remarkable.test(text)) return text;
  return text.replace(order, `$&${nothing}`).replace(dangerous, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
  });
}

/** Text of several lines, each harmless; line feeds and tabs stay. */
export function harmlessLines(text: string): string {
  return text.replace(/[^\n\t]+/g, harmless);
}

/** What is beyond plain text, or may be an order; most texts have nothing of it. */
const remarkable = /[^ -~]|::|##\[/;
const dangerous = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;

/** GitHub's runner looks for `::order::` where a line begins, and for `##[order]` in all of it. */
const order = /^\s*:(?=:)|##(?=\[)/g;
const nothing = '\u200B';
