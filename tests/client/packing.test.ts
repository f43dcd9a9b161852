import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { listFiles, PackageManager } from '@vscode/vsce';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { thirdPartyNotices } from '../../scripts/notices.mts';
import { root, webview } from '../../scripts/outputs.mts';

const { outputFiles, metafile } = await build({
  ...webview.options,
  entryPoints: [...webview.entries],
  sourcemap: false,
  write: false,
  metafile: true,
});

// Without packages: everything that is needed stands in the bundles.
const packed = await listFiles({ cwd: root, packageManager: PackageManager.None });

test('everything that the pages are made of is packed: scripts, styles and fonts', () => {
  const made = outputFiles.map(({ path: file }) => path.relative(root, file).replaceAll('\\', '/'));
  expect(new Set(made.map((file) => path.extname(file)))).toEqual(new Set(['.css', '.js', '.woff2']));
  expect(made.filter((file) => !/chunk/.test(file) && !packed.includes(file))).toEqual([]);
});

test('the extension is below 4 MB, and takes the letters of other scripts from the machine', () => {
  expect(packed).toContain('dist/fonts/fonts.json');
  expect(packed.filter((file) => /noto/i.test(file))).toEqual([]);
  const sizes = packed.map((file) => deflateRawSync(readFileSync(path.join(root, file))).length + 200);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4_000_000);
});

test('a program without the text of its licence is named with its licence and its source', () => {
  const notices = thirdPartyNotices(root, [], ['node_modules/@resvg/resvg-wasm']);
  expect(notices).toContain('Mozilla Public License 2.0');
  expect(notices).toContain('Its source code: https://github.com/yisibl/resvg-js.git');
});

test('the licence of the font goes along with it', () => {
  const notices = thirdPartyNotices(root, [metafile], []).split(`\n${'-'.repeat(80)}\n\n`);
  const font = notices.find((notice) => notice.includes('@fontsource/inter ')) ?? '';
  expect(font).toContain('The Inter Project Authors');
  expect(font).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
