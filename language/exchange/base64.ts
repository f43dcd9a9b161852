const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const written = new WeakMap<Uint8Array, string>();

/** Bytes as base64. The same bytes are written once: a font's come again with every picture. */
export function base64(bytes: Uint8Array): string {
  const known = written.get(bytes);
  if (known !== undefined) return known;
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
    const rest = bytes.length - at;
    text += digit(a >> 2) + digit(((a & 3) << 4) | (b >> 4));
    text += rest > 1 ? digit(((b & 15) << 2) | (c >> 6)) : '=';
    text += rest > 2 ? digit(c & 63) : '=';
  }
  written.set(bytes, text);
  return text;
}

function digit(value: number): string {
  return digits.charAt(value);
}
