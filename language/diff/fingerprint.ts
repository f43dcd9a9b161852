/**
 * 64 bits of a text as 16 hexadecimal digits. It tells changes apart and keeps no secret: FNV-1a over UTF-16 code units,
 * once forwards and once backwards, so that it needs no platform's cryptography and no large numbers.
 */
export function digest(text: string): string {
  let forwards = start;
  let backwards = start ^ text.length;
  for (let i = 0; i < text.length; i += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(i), prime);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - i), prime);
  }
  return hex(mixed(forwards)) + hex(mixed(backwards ^ forwards));
}

const start = 0x811c9dc5;
const prime = 0x01000193;

/** Spreads the last characters over all bits. */
function mixed(bits: number): number {
  let it = bits;
  it = Math.imul(it ^ (it >>> 16), 0x85ebca6b);
  it = Math.imul(it ^ (it >>> 13), 0xc2b2ae35);
  return it ^ (it >>> 16);
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
