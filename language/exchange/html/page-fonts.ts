import { base64 } from '../base64.ts';

/** A style sheet with its fonts inside; those that none of the letters needs are left out. */
export async function withFonts(
  css: string,
  letters: ReadonlySet<number>,
  read: (file: string) => Promise<Uint8Array>,
): Promise<string> {
  const pieces = css.split(/(@font-face\s*\{[^}]*\})/);
  const filled = await Promise.all(
    pieces.map(async (piece) => {
      if (!piece.startsWith('@font-face')) return piece;
      if (!rangesOf(piece).some(([from, to]) => isNeeded(letters, from, to))) return '';
      const [address = '', file = ''] = /url\(["']?([^"')]+)["']?\)/.exec(piece) ?? [];
      const bytes = await read(file.replace(/^\.\//, ''));
      return piece.replace(address, `url(data:font/woff2;base64,${base64(bytes)})`);
    }),
  );
  return filled.join('');
}

type Range = readonly [from: number, to: number];

/** What `unicode-range` says; all letters where nothing is said. */
function rangesOf(face: string): readonly Range[] {
  const written = /unicode-range:([^;}]*)/.exec(face)?.[1];
  if (written === undefined) return [[0, 0x10ffff]];
  return written.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [bound(from, '0'), bound(to, 'F')];
  });
}

/** `4??` stands for all from 400 to 4FF. */
function bound(written: string, unknown: string): number {
  return Number.parseInt(written.replaceAll('?', unknown), 16);
}

function isNeeded(letters: ReadonlySet<number>, from: number, to: number): boolean {
  for (const letter of letters) if (from <= letter && letter <= to) return true;
  return false;
}
