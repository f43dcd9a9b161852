/**
 * The rows of an opaque picture as a PNG has them before they are deflated: red, green and blue of each pixel, and
 * before each row how it was filtered, which is not at all: pictures of flat areas become no smaller by that.
 *
 * Works in place, since a picture may have 200 million pixels: what is written never overtakes what is yet to be read.
 */
export function packRows(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const length = width * 3 + 1;
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  for (let y = 0; y < height; y += 1) {
    // The first rows are written to where the rows above them stood, so there is nothing to compare them with.
    const isAboveThere = (y + 1) * length <= (y - 1) * width * 4;
    if (isAboveThere) packChanges(pixels, colours, y, width);
    else packRow(pixels, y, width);
  }
  return pixels.subarray(0, length * height);
}

function packRow(pixels: Uint8Array, y: number, width: number): void {
  const start = y * (width * 3 + 1);
  const from = y * width * 4;
  for (let x = 0; x < width; x += 1) copyColour(pixels, start + 1 + x * 3, from + x * 4);
  // Only now: the first row's first pixel stood here.
  pixels[start] = 0;
}

/** Most pixels are like those above them, so a row begins as a copy of the one above: several times as fast. */
function packChanges(pixels: Uint8Array, colours: Uint32Array, y: number, width: number): void {
  const length = width * 3 + 1;
  const start = y * length;
  const from = y * width;
  pixels.copyWithin(start, start - length, start);
  for (let x = 0; x < width; x += 1) {
    if (colours[from + x] !== colours[from + x - width]) {
      copyColour(pixels, start + 1 + x * 3, (from + x) * 4);
    }
  }
}

function copyColour(pixels: Uint8Array, to: number, from: number): void {
  // All read before any is written: they may be the same places.
  const red = pixels[from] ?? 0;
  const green = pixels[from + 1] ?? 0;
  const blue = pixels[from + 2] ?? 0;
  pixels[to] = red;
  pixels[to + 1] = green;
  pixels[to + 2] = blue;
}
