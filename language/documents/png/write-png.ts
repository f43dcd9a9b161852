import { joinedBytes } from '../joined-bytes.ts';
import { crc32 } from './crc32.ts';
import { packRows } from './pack-rows.ts';

/** Packs bytes in the zlib format. */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array>;

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. Used up: its memory is written over. */
  readonly pixels: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const bitsOfColour = 8;
const redGreenBlue = 2;

/** An opaque picture as a PNG, each pixel as it is. */
export async function writePng({ width, height, pixels }: Pixels, deflate: Deflate): Promise<Uint8Array> {
  const packed = await deflate(packRows(pixels, width, height));
  const header = new Uint8Array(13);
  const fields = new DataView(header.buffer);
  fields.setUint32(0, width);
  fields.setUint32(4, height);
  header.set([bitsOfColour, redGreenBlue], 8);
  return joinedBytes([
    Uint8Array.from(signature),
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** How long it is, what it is, what it holds, and a sum over the latter two. */
function chunk(kind: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const fields = new DataView(bytes.buffer);
  fields.setUint32(0, data.length);
  for (let at = 0; at < 4; at += 1) bytes[4 + at] = kind.charCodeAt(at);
  bytes.set(data, 8);
  fields.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
