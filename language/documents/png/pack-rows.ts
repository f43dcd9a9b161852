/**
 * The rows of an opaque picture as a PNG has them before they are deflated: red, green and blue of each pixel, and
 * before each row how it was filtered, which is not at all: pictures of flat areas become no smaller by that.
 *
 * Works in place, since a picture may have 200 million pixels: what is written never overtakes what is yet to be read.
 */
export function packRows(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const length = width * 3 + 1;
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  let isRepeated = false;
  for (let y = 0; y < height; y += 1) {
    // To be asked before this row is written over.
    const isNextRepeated = y + 1 < height && isLikeNext(colours, y * width, width);
    if (isRepeated) pixels.copyWithin(y * length, (y - 1) * length, y * length);
    else packRow(pixels, y * length, y * width * 4, width);
    isRepeated = isNextRepeated;
  }
  return pixels.subarray(0, length * height);
}

function isLikeNext(colours: Uint32Array, from: number, width: number): boolean {
  for (let at = from; at < from + width; at += 1) if (colours[at] !== colours[at + width]) return false;
  return true;
}

function packRow(pixels: Uint8Array, to: number, from: number, width: number): void {
  let write = to + 1;
  for (let read = from; read < from + width * 4; read += 4) {
    // All read before any is written: they may be the same places.
    const red = pixels[read] ?? 0;
    const green = pixels[read + 1] ?? 0;
    const blue = pixels[read + 2] ?? 0;
    pixels[write] = red;
    pixels[write + 1] = green;
    pixels[write + 2] = blue;
    write += 3;
  }
  // Only now: the first row's first pixel stood here.
  pixels[to] = 0;
}
