import { Resvg } from '@resvg/resvg-wasm';
import { describe, expect, it } from 'vitest';
import { outlinedSvg } from '../../language/documents/png/outlined-svg.ts';
import { drawPng } from '../../language/documents/png.ts';
import { Typesetter } from '../../language/documents/type/typesetter.ts';
import { palettes } from '../../language/views/scene/palettes.ts';
import type { Scene } from '../../language/views/scene/scene.ts';
import { sourceExportTools } from '../support/export-tools.ts';
import { type ReadPng, readPng } from '../support/read-png.ts';
import { filesOf, runCommand } from '../support/run-cli.ts';
import { textScene } from '../support/text-scene.ts';

const { resource, deflate } = sourceExportTools;

async function drawn(scene: Scene, scale = 1, theme: keyof typeof palettes = 'light') {
  return drawPng(scene, { palette: palettes[theme], scale, resource, deflate });
}

/** What resvg itself makes a PNG of, once the program that draws is ready. */
async function drawnByResvg(scene: Scene, scale: number, theme: keyof typeof palettes): Promise<Uint8Array> {
  const setter = await Typesetter.for([scene], { resource }, false);
  const drawing = new Resvg(outlinedSvg(scene, palettes[theme], setter), {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false },
    background: palettes[theme].page,
  });
  return drawing.render().asPng();
}

function rowsOf({ width, height, at }: ReadPng): string[] {
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => at(x, y)).join(' '),
  );
}

/** The share of pixels in a rectangle that are not of the page's colour. */
function inkIn(
  picture: ReadPng,
  [left, top, right, bottom]: readonly [number, number, number, number],
  page: string,
) {
  let ink = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) if (picture.at(x, y) !== page) ink += 1;
  }
  return ink / ((right - left) * (bottom - top));
}

describe('a PNG', () => {
  it.each([0.5, 1, 2])('is as large as its scene, times %d', async (scale) => {
    const scene = textScene(['Hello']);
    const { width, height } = readPng((await drawn(scene, scale)).bytes);
    expect([width, height]).toEqual([scene.width * scale, scene.height * scale]);
  });

  it.each(['Hello', 'Заказ', 'Ωραία', '申し込み', '下单', '요금제', 'الطلب', 'הזמנה', 'ऑर्डर', 'สั่งซื้อ', '🎉'])(
    'shows letters: %s',
    async (text) => {
      const picture = readPng((await drawn(textScene([text]))).bytes);
      expect(inkIn(picture, [20, 20, 40, 47], palettes.light.page)).toBeGreaterThan(0.1);
      expect(inkIn(picture, [500, 20, 540, 47], palettes.light.page)).toBe(0);
    },
  );

  it('lets text end where it is to end', async () => {
    const scene = textScene(['Hello', 'שלום'], { align: 'right', x: 500 });
    const picture = readPng((await drawn(scene)).bytes);
    for (const top of [20, 60]) {
      expect(inkIn(picture, [480, top, 500, top + 27], palettes.light.page)).toBeGreaterThan(0.1);
      expect(inkIn(picture, [502, top, 540, top + 27], palettes.light.page)).toBe(0);
    }
  });

  it.each(['dark', 'contrast'] as const)('has the colours of the theme: %s', async (theme) => {
    const scene = textScene(['Hello']);
    const disc = { kind: 'disc', x: 700, y: 30, radius: 10, fill: 'bad' } as const;
    const parts = [...scene.parts, { role: 'disc', marks: [disc] }];
    const picture = readPng((await drawn({ ...scene, parts }, 1, theme)).bytes);
    expect(picture.at(2, 2)).toBe(palettes[theme].page);
    expect(picture.at(700, 30)).toBe(palettes[theme].bad);
  });

  it('draws a box for what no font has, and says so', async () => {
    const { bytes, lacking } = await drawn(textScene(['\u{10330}']));
    expect(lacking).toEqual(['\u{10330}']);
    expect(inkIn(readPng(bytes), [20, 20, 40, 47], palettes.light.page)).toBeGreaterThan(0.1);
  });

  describe.each(['light', 'dark'] as const)('has each pixel as it was drawn: %s', (theme) => {
    it.each([0.5, 1, 1.3, 2])('times %d', async (scale) => {
      // Of an odd size, so that the last pixels of a row and the last row may be half full.
      const scene = { ...textScene(['Hello', '申し込み', 'الطلب']), width: 301, height: 133 };
      const ours = readPng((await drawn(scene, scale, theme)).bytes);
      const theirs = readPng(await drawnByResvg(scene, scale, theme));
      expect([ours.width, ours.height]).toEqual([theirs.width, theirs.height]);
      expect(rowsOf(ours)).toEqual(rowsOf(theirs));
    });
  });

  it('is the same to the byte whenever it is made', async () => {
    const scene = textScene(['Hello', '申し込み', 'الطلب']);
    const [first, second] = [await drawn(scene, 2), await drawn(scene, 2)];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });
});

function journeyOf(touchpoints: readonly string[]): Record<string, string> {
  const lines = touchpoints.map((title, index) => `  touchpoint t${index} "${title}"`);
  return filesOf(`//- a.journey\njourney a "Long"\n${lines.join('\n')}\n`);
}

describe('waymark export --format png', () => {
  it('says which letters stand as boxes', async () => {
    const { code, err, bytes } = await runCommand('export --format png --scale 1', {
      files: journeyOf(['\u{10330} Gothic']),
    });
    expect({ code, err }).toEqual({
      code: 0,
      err: "No font that comes with Waymark has '\u{10330}': boxes stand in their place.\n",
    });
    expect(readPng(bytes ?? new Uint8Array()).width).toBeGreaterThan(0);
  });

  it('refuses a picture larger than programs open, and says what would fit', async () => {
    const files = journeyOf(Array.from({ length: 60 }, (_, index) => `Touchpoint ${index}`));
    const { code, err } = await runCommand('export --format png --scale 10', { files });
    expect(code).toBe(2);
    expect(err).toMatch(
      /^waymark: A PNG of 'Long' would be \d+ by \d+ pixels, more than most programs open: a scale of \d+(\.\d)? fits\.\n$/,
    );
  });
});
