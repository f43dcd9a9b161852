import { initWasm, Resvg } from '@resvg/resvg-wasm';
import decompress from 'brotli/decompress.js';
import type { Palette } from '../views/scene/palette.ts';
import type { Scene } from '../views/scene/scene.ts';
import type { DrawnDocument, FontSource, Resource } from './drawn.ts';
import { outlinedSvg } from './png/outlined-svg.ts';
import { type Deflate, type Pixels, writePng } from './png/write-png.ts';
import { Typesetter } from './type/typesetter.ts';

export interface PngOptions extends FontSource {
  readonly palette: Palette;
  /** How many pixels a CSS pixel has on each side. */
  readonly scale: number;
  readonly deflate: Deflate;
  /** What brotli packed, as it was; absent where the platform cannot tell. */
  readonly unbrotli?: Unbrotli | undefined;
}

type Unbrotli = (bytes: Uint8Array) => Promise<Uint8Array>;

/** A scene as a PNG. */
export async function drawPng(
  scene: Scene,
  { palette, scale, deflate, unbrotli, ...source }: PngOptions,
): Promise<DrawnDocument> {
  const setter = await Typesetter.for([scene], source, false);
  const svg = outlinedSvg(scene, palette, setter);
  await ready(source.resource, unbrotli);
  const bytes = await writePng(pixelsOf(svg, palette, scale), deflate);
  return { bytes, lacking: setter.lacking, absent: setter.absent };
}

function pixelsOf(svg: string, palette: Palette, scale: number): Pixels {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false },
    // A page that ends within a pixel would leave the last ones half empty.
    background: palette.page,
  });
  try {
    const picture = drawing.render();
    try {
      return { width: picture.width, height: picture.height, pixels: picture.pixels };
    } finally {
      picture.free();
    }
  } finally {
    drawing.free();
  }
}

let program: Promise<void> | undefined;

/** The program that draws is compiled once. It ships packed; browsers cannot unpack it, so what unpacks fonts does. */
function ready(resource: Resource, unbrotli: Unbrotli = async (packed) => decompress(packed)): Promise<void> {
  program ??= resource('resvg.wasm.br').then(unbrotli).then(initWasm);
  return program;
}
