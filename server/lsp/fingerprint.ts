/**
 * A few signs that tell a text from any other, for who need not keep it: two sums over its signs, of 32 bits each, and how
 * long it is. They keep apart what comes about by itself; who wants to can find two texts with the same ones.
 */
export function fingerprint(text: string): string {
  let [one, other] = [0x811c9dc5, 0x2f0b4a27];
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charCodeAt(i);
    one = Math.imul(one ^ sign, 0x01000193);
    other = Math.imul((other << 5) ^ (other >>> 27) ^ sign, 0x9e3779b1);
  }
  return `${text.length}:${one >>> 0}:${other >>> 0}`;
}
