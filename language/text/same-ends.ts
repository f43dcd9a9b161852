/** Whole pieces are compared first, which is the engine's own work, and letters only in the piece that differs. */
const piece = 512;

/** How many characters two texts have in common at their start. */
export function sameHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same + piece <= most && a.slice(same, same + piece) === b.slice(same, same + piece)) same += piece;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  return same;
}

/** How many they have in common at their end, those at the start not counted again. */
export function sameTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  const isSamePiece = (same: number) => lastOf(a, same) === lastOf(b, same);
  let same = 0;
  while (same + piece <= most && isSamePiece(same)) same += piece;
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same += 1;
  return same;
}

/** The piece of a text that ends so many characters before its end. */
function lastOf(text: string, before: number): string {
  return text.slice(text.length - before - piece, text.length - before);
}
