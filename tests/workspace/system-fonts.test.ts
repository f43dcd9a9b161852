import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { drawPdf } from '../../language/documents/pdf.ts';
import { drawPng } from '../../language/documents/png.ts';
import { palettes } from '../../language/views/scene/palettes.ts';
import { preferredFonts } from '../../server/workspace/files/preferred-fonts.ts';
import { fontFolders, systemFontsIn } from '../../server/workspace/files/system-fonts.ts';
import { sourceExportTools } from '../support/export-tools.ts';
import { readPdf } from '../support/read-pdf.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { textScene } from '../support/text-scene.ts';

const fonts = path.join(import.meta.dirname, '../../node_modules/pdfjs-dist/standard_fonts');
const liberation = readFileSync(path.join(fonts, 'LiberationSans-Regular.ttf'));

/** The files of the extension, which brings no font of Noto's along, and the fonts in a folder. */
function inExtension(folder: string) {
  return {
    deflate: sourceExportTools.deflate,
    systemFonts: systemFontsIn([folder]),
    resource: async (name: string) => {
      if (name.startsWith('fonts/noto')) throw new Error('It does not ship.');
      return sourceExportTools.resource(name);
    },
  };
}

function pdfOf(text: string, folder: string) {
  const document = { title: 'Signs', pages: [textScene([text])] };
  return drawPdf(document, { palette: palettes.light, ...inExtension(folder) });
}

/** The same font, with what it says of being taken along in documents: a word of the table OS/2. */
function forbidding(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  copy.writeUInt16BE(2, copy.readUInt32BE(copy.indexOf('OS/2') + 8) + 8);
  return copy;
}

test('a letter whose font does not ship comes from a font of the machine', async () => {
  const folder = temporaryFolder({ 'truetype/LiberationSans-Regular.ttf': liberation });
  const { bytes, lacking } = await pdfOf('On → off', folder);
  expect(lacking).toEqual([]);
  expect((await readPdf(bytes)).pages[0]?.lines).toEqual(['On → off']);
  expect(Buffer.from(bytes).toString('latin1')).toContain('+LiberationSans');
});

test('where the machine has none, it is named with the font to install', async () => {
  const { lacking, absent } = await pdfOf('On → off, ب', temporaryFolder());
  expect(lacking).toEqual(['→', 'ب']);
  expect(absent).toEqual(['NotoSansSymbols', 'NotoSansArabic']);
});

test('a broken font is none', async () => {
  const folder = temporaryFolder({ 'LiberationSans-Regular.ttf': liberation.subarray(0, 400) });
  expect((await pdfOf('→', folder)).lacking).toEqual(['→']);
});

test('a font that documents may not take along is used for a picture only', async () => {
  const folder = temporaryFolder({ 'LiberationSans-Regular.ttf': forbidding(liberation) });
  expect((await pdfOf('→', folder)).lacking).toEqual(['→']);
  const picture = { palette: palettes.light, scale: 1, ...inExtension(folder) };
  expect((await drawPng(textScene(['→']), picture)).lacking).toEqual([]);
});

test('a font that ships comes before those of the machine', async () => {
  const folder = temporaryFolder({ 'LiberationSans-Regular.ttf': liberation });
  const systemFonts = systemFontsIn([folder]);
  const document = { title: 'Signs', pages: [textScene(['→'])] };
  const { resource } = sourceExportTools;
  const { bytes } = await drawPdf(document, { palette: palettes.light, resource, systemFonts });
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).toContain('+NotoSansSymbols');
  expect(text).not.toContain('+LiberationSans');
});

test('bold letters come from a bold font where there is one', () => {
  const files = preferredFonts('NotoSansArabic', 'bold').map(({ file }) => file);
  expect(files.indexOf('NotoSansArabic-Bold.ttf')).toBeLessThan(files.indexOf('NotoSansArabic-Regular.ttf'));
  expect(preferredFonts('NotoSansJP', 'regular')).toContainEqual({
    file: 'NotoSansCJK-Regular.ttc',
    face: 'NotoSansCJKjp-Regular',
  });
});

test.each([
  ['win32', { WINDIR: 'D:\\Win' }, 'D:\\Win\\Fonts'],
  ['darwin', {}, '/home/maya/Library/Fonts'],
  ['linux', { XDG_DATA_DIRS: '/opt/share:' }, '/opt/share/fonts'],
  ['linux', {}, '/home/maya/.local/share/fonts'],
] as const)('%s keeps fonts where %j says', (platform, env, folder) => {
  expect(fontFolders(platform, env, '/home/maya')).toContain(folder);
});
