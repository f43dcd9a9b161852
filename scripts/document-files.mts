import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import * as fontkit from 'fontkit';
import type { FontFamily, FontSlice } from '../language/documents/type/font-list.ts';
import { fontParts } from './font-widths.mts';

const packages = 'node_modules/@fontsource-variable';

/** The scripts that Noto Sans has a package of its own for; its slices are picked by what their letters are. */
const scripts = [
  'hebrew',
  'arabic',
  'devanagari',
  'bengali',
  'gurmukhi',
  'gujarati',
  'tamil',
  'telugu',
  'kannada',
  'malayalam',
  'sinhala',
  'thai',
  'lao',
  'khmer',
  'myanmar',
  'georgian',
  'armenian',
  'ethiopic',
];

/** The packages with fonts of signs, by the font's name, and which of their files hold more than others do. */
const signs: Readonly<Record<string, readonly [folder: string, files: RegExp]>> = {
  NotoSansSymbols: [`${packages}/noto-sans-symbols`, /-(?:symbols|latin)-wght-normal\.woff2$/],
  NotoSansSymbols2: [
    'node_modules/@fontsource/noto-sans-symbols-2',
    /-(?:symbols|math|latin)-400-normal\.woff2$/,
  ],
  NotoSansMath: ['node_modules/@fontsource/noto-sans-math', /-400-normal\.woff2$/],
};

const eastAsian = ['sc', 'jp', 'kr'];

/** What these hold, Inter has already, or the fonts of signs. */
const elsewhere = /^(?:latin|latin-ext|vietnamese|cyrillic|cyrillic-ext|greek|greek-ext|math|symbols)$/;

/**
 * Puts what PDF and PNG are made with into `dist/`: the fonts below `dist/fonts/` with a list of which letters are
 * where, and the program that draws pictures. Gives the packages that they come from, by their folders.
 */
export function putDocumentFiles(root: string): readonly string[] {
  const fonts = path.join(root, 'dist/fonts');
  mkdirSync(fonts, { recursive: true });
  const found = [
    ...scripts.map((it) => notoFamily(root, it)),
    ...Object.keys(signs).map((it) => signFamily(root, it)),
    ...eastAsian.map((it) => notoFamily(root, it)),
    emojiFamily(root),
  ];
  const files = new Set(found.flatMap(({ slices }) => slices.flatMap((it) => [it.regular, it.bold])));
  for (const file of files) copyFileSync(path.join(root, file), path.join(fonts, path.basename(file)));
  const noto = found.map((it) => ({ ...it, slices: it.slices.map((slice) => inFolder('fonts', slice)) }));
  const families = [interFamily(root), ...noto.map((it) => withLongListApart(fonts, it))];
  writeFileSync(path.join(fonts, 'fonts.json'), JSON.stringify(families));
  const program = path.join(root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm');
  writeFileSync(path.join(root, 'dist/resvg.wasm.br'), packed(root, program));
  const folders = new Set([...files].map((file) => path.dirname(path.dirname(file))));
  return [...folders, 'node_modules/@fontsource/inter', 'node_modules/@resvg/resvg-wasm'];
}

/** A file as brotli packs it, a quarter smaller than in a package that is a zip; kept, since it takes seconds. */
function packed(root: string, file: string): Uint8Array {
  const bytes = readFileSync(file);
  const name = `${createHash('sha256').update(bytes).digest('hex')}.br`;
  const kept = path.join(root, 'node_modules/.cache/waymark', name);
  if (existsSync(kept)) return readFileSync(kept);
  const result = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });
  mkdirSync(path.dirname(kept), { recursive: true });
  // Under another name first: another build may read it meanwhile.
  const half = `${kept}.${process.pid}`;
  writeFileSync(half, result);
  renameSync(half, kept);
  return result;
}

/** The extension, which ships none of these fonts, need not hold which of a hundred files each letter would be in. */
function withLongListApart(fonts: string, family: FontFamily): FontFamily {
  if (family.slices.length < 50) return family;
  writeFileSync(path.join(fonts, `${family.name}.json`), JSON.stringify(family.slices));
  const ranges = joined(family.slices.map((it) => it.ranges).join(','));
  return { name: family.name, slices: [], apart: { file: `fonts/${family.name}.json`, ranges } };
}

/** The same letters, and rare ones between them, in few ranges: what is not there is found when the list is read. */
function joined(ranges: string): string {
  const codes = ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range
      .slice(2)
      .split('-')
      .map((it) => Number.parseInt(it, 16));
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  return asRanges(
    [...new Set(codes)].sort((a, b) => a - b),
    64,
  );
}

function inFolder(folder: string, slice: FontSlice): FontSlice {
  const file = (name: string) => `${folder}/${path.basename(name)}`;
  return { ...slice, regular: file(slice.regular), bold: file(slice.bold) };
}

/** The pages of the preview bring it along already: one copy is enough. */
function interFamily(root: string): FontFamily {
  const ranges = rangesIn(root, 'node_modules/@fontsource/inter');
  const slices = fontParts.map((part) => {
    const file = (weight: number) => `webview/fonts/inter-${part}-${weight}-normal.woff2`;
    return { regular: file(400), bold: file(600), ranges: ranges[part] ?? '' };
  });
  return { name: 'Inter', slices };
}

function notoFamily(root: string, script: string): FontFamily {
  const name = script.length === 2 ? script.toUpperCase() : capital(script);
  return { name: `NotoSans${name}`, slices: variableSlices(root, `noto-sans-${script}`) };
}

/** What these packages say of their ranges is not what is in their files. */
function signFamily(root: string, name: string): FontFamily {
  const [folder, wanted] = signs[name] ?? ['', /$/];
  const files = readdirSync(path.join(root, folder, 'files')).filter((it) => wanted.test(it));
  const slices = files.sort().map((file) => {
    const from = `${folder}/files/${file}`;
    return { regular: from, bold: from, ranges: rangesOf(path.join(root, from)) };
  });
  return { name, slices };
}

/** Which letters are in a font, Latin ones aside. */
function rangesOf(file: string): string {
  const font = fontkit.openSync(file);
  return asRanges(font.characterSet.filter((it) => it > 0xff).sort((a, b) => a - b));
}

/** Code points in order, as `unicode-range` of CSS has them; those less than `apart` from each other in one range. */
function asRanges(codes: readonly number[], apart = 1): string {
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last !== undefined && code - last[1] <= apart) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}

function emojiFamily(root: string): FontFamily {
  return { name: 'NotoEmoji', slices: variableSlices(root, 'noto-emoji') };
}

/** One file holds all weights. */
function variableSlices(root: string, name: string): FontSlice[] {
  const folder = `${packages}/${name}`;
  const have = new Set(readdirSync(path.join(root, folder, 'files')));
  return Object.entries(rangesIn(root, folder)).flatMap(([key, ranges]) => {
    const file = `${name}-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`;
    if (elsewhere.test(key) || !have.has(file)) return [];
    return [{ regular: `${folder}/files/${file}`, bold: `${folder}/files/${file}`, ranges }];
  });
}

function rangesIn(root: string, folder: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(root, folder, 'unicode.json'), 'utf8'));
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
