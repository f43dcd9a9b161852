import { bytesToUtf8 } from '@noble/hashes/utils';
import {
  type FontFamily,
  type FontList,
  type FontSlice,
  sliceFinder,
} from '../../documents/type/font-list.ts';
import { fontFamily } from '../../views/scene/measure.ts';
import { base64 } from '../base64.ts';
import type { ExportTools } from '../job.ts';
import type { Letters } from './letters.ts';

const weights = { regular: 400, bold: 600 } as const;

/** The rules of a style sheet that hold just those slices of Inter, in those weights, that the letters need. */
export async function fontFaces(letters: Letters, resource: ExportTools['resource']): Promise<string> {
  const font = interIn(await resource('fonts/fonts.json'));
  const needed = (['regular', 'bold'] as const).flatMap((weight) => {
    const slices = slicesFor(letters[weight], font);
    return font.slices.filter((it) => slices.has(it)).map((slice) => ({ slice, weight }));
  });
  const rules = needed.map(async ({ slice, weight }) => {
    const data = base64(await resource(slice[weight]));
    return (
      `@font-face{font-family:${fontFamily};font-style:normal;font-weight:${weights[weight]};` +
      `src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${slice.ranges}}`
    );
  });
  return (await Promise.all(rules)).join('');
}

/** Of slices that hold one letter, the first is taken. */
function slicesFor(letters: ReadonlySet<string>, font: FontFamily): ReadonlySet<FontSlice> {
  const find = sliceFinder(font);
  return new Set([...letters].flatMap((it) => find(it.codePointAt(0) ?? 0).slice(0, 1)));
}

const read = new WeakMap<Uint8Array, FontFamily>();

/** The list is long: it is read once, however many pictures ask for it. */
function interIn(list: Uint8Array): FontFamily {
  const known = read.get(list);
  if (known !== undefined) return known;
  const families = JSON.parse(bytesToUtf8(list)) as FontList;
  const found = families.find(({ name }) => name === fontFamily) ?? { name: fontFamily, slices: [] };
  read.set(list, found);
  return found;
}
