import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
  'sc',
  'jp',
  'kr',
];

/** What these hold, Inter has already; mathematics and symbols come from the East Asian fonts. */
const elsewhere = /^(?:latin|latin-ext|vietnamese|cyrillic|cyrillic-ext|greek|greek-ext|math|symbols)$/;

/**
 * Puts what PDF and PNG are made with into `dist/`: the fonts below `dist/fonts/` with a list of which letters are
 * where, and the program that draws pictures. Gives the packages that they come from, by their folders.
 */
export function putDocumentFiles(root: string): readonly string[] {
  const fonts = path.join(root, 'dist/fonts');
  mkdirSync(fonts, { recursive: true });
  const found = [interFamily(root), ...scripts.map((it) => notoFamily(root, it)), emojiFamily(root)];
  const files = new Set(found.flatMap(({ slices }) => slices.flatMap((it) => [it.regular, it.bold])));
  for (const file of files) copyFileSync(path.join(root, file), path.join(fonts, path.basename(file)));
  const families = found.map((it) => ({ ...it, slices: it.slices.map(withoutFolder) }));
  writeFileSync(path.join(fonts, 'fonts.json'), JSON.stringify(families));
  copyFileSync(
    path.join(root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm'),
    path.join(root, 'dist/resvg.wasm'),
  );
  const folders = new Set([...files].map((file) => path.dirname(path.dirname(file))));
  return [...folders, 'node_modules/@resvg/resvg-wasm'];
}

function withoutFolder(slice: FontSlice): FontSlice {
  return { ...slice, regular: path.basename(slice.regular), bold: path.basename(slice.bold) };
}

function interFamily(root: string): FontFamily {
  const folder = 'node_modules/@fontsource/inter';
  const ranges = rangesIn(root, folder);
  const slices = fontParts.map((part) => {
    const file = (weight: number) => `${folder}/files/inter-${part}-${weight}-normal.woff2`;
    return { regular: file(400), bold: file(600), ranges: ranges[part] ?? '' };
  });
  return { name: 'Inter', slices };
}

function notoFamily(root: string, script: string): FontFamily {
  const name = script.length === 2 ? script.toUpperCase() : capital(script);
  return { name: `NotoSans${name}`, slices: variableSlices(root, `noto-sans-${script}`) };
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
