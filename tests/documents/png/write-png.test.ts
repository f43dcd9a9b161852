import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePng } from '../../../language/documents/png/write-png.ts';
import { readPng } from '../../support/read-png.ts';

const deflate = async (bytes: Uint8Array): Promise<Uint8Array> => deflateSync(bytes);

/** Of few colours, so that rows are often like those above them. */
const anyPicture = fc
  .record({ width: fc.integer({ min: 1, max: 6 }), height: fc.integer({ min: 1, max: 20 }) })
  .chain(({ width, height }) =>
    fc
      .array(fc.constantFrom('#ffffff', '#000102', '#a0b0c0'), {
        minLength: width,
        maxLength: width * height,
      })
      .map((some) => ({
        width,
        height,
        colours: Array.from({ length: width * height }, (_, at) => some[at % some.length] ?? '#ffffff'),
      })),
  );

function pixelsOf(colours: readonly string[]): Uint8Array {
  return Uint8Array.from(colours.flatMap((it) => [...Buffer.from(`${it.slice(1)}ff`, 'hex')]));
}

describe('a picture as a PNG', () => {
  it('has each pixel where it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture, async ({ width, height, colours }) => {
        const read = readPng(await writePng({ width, height, pixels: pixelsOf(colours) }, deflate));
        const found = colours.map((_, at) => read.at(at % width, Math.floor(at / width)));
        expect([read.width, read.height, ...found]).toEqual([width, height, ...colours]);
      }),
    );
  });

  it('has right sums, by which programs know damaged files', async () => {
    const bytes = await writePng({ width: 1, height: 1, pixels: pixelsOf(['#a0b0c0']) }, deflate);
    const file = Buffer.from(bytes);
    const found: string[] = [];
    for (let at = 8; at < file.length; ) {
      const end = at + 8 + file.readUInt32BE(at);
      found.push(file.toString('latin1', at + 4, at + 8));
      expect(file.readUInt32BE(end)).toBe(crc32(file.subarray(at + 4, end)));
      at = end + 4;
    }
    expect(found).toEqual(['IHDR', 'IDAT', 'IEND']);
  });
});
