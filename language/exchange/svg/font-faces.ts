import { fontFamily } from '../../views/scene/measure.ts';
import type { Weight } from '../../views/scene/scene.ts';
import { base64 } from '../base64.ts';
import type { ExportTools } from '../job.ts';
import type { Letters } from './letters.ts';

/** What is read of `fonts/fonts.json`: fonts in slices, each with the letters it holds as CSS writes them. */
type FontList = readonly { readonly name: string; readonly slices: readonly FontSlice[] }[];
type FontSlice = Readonly<Record<Weight, string>> & { readonly ranges: string };

const weights = { regular: 400, bold: 600 } as const;

/** The rules of a style sheet that hold just those slices of Inter, in those weights, that the letters need. */
export async function fontFaces(letters: Letters, resource: ExportTools['resource']): Promise<string> {
  const slices = slicesIn(await resource('fonts/fonts.json'));
  const needed = (['regular', 'bold'] as const).flatMap((weight) =>
    slices.filter((it) => isNeeded(it, letters[weight], slices)).map((slice) => ({ slice, weight })),
  );
  const rules = needed.map(async ({ slice, weight }) => {
    const data = base64(await resource(`fonts/${slice[weight]}`));
    return (
      `@font-face{font-family:${fontFamily};font-style:normal;font-weight:${weights[weight]};` +
      `src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${slice.ranges}}`
    );
  });
  return (await Promise.all(rules)).join('');
}

type Slice = FontSlice & { has(code: number): boolean };

const read = new WeakMap<Uint8Array, readonly Slice[]>();

function slicesIn(list: Uint8Array): readonly Slice[] {
  const known = read.get(list);
  if (known !== undefined) return known;
  const families = JSON.parse(asciiOf(list)) as FontList;
  const slices = (families.find(({ name }) => name === fontFamily)?.slices ?? []).map(readable);
  read.set(list, slices);
  return slices;
}

function readable(slice: FontSlice): Slice {
  const ranges = slice.ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-');
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
  });
  return { ...slice, has: (code) => ranges.some(({ from, to }) => from <= code && code <= to) };
}

/** Of slices that hold one letter, the first is taken. */
function isNeeded(slice: Slice, letters: ReadonlySet<string>, slices: readonly Slice[]): boolean {
  for (const letter of letters) {
    const code = letter.codePointAt(0) ?? 0;
    if (slices.find((it) => it.has(code)) === slice) return true;
  }
  return false;
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
