import { readFileSync } from 'node:fs';
import path from 'node:path';
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

test('everything that the pages are made of is packed: scripts, styles and fonts', () => {
  const packed = readFileSync(path.join(root, '.vscodeignore'), 'utf8').split('\n');
  const kinds = [...new Set(outputFiles.map(({ path: file }) => path.extname(file)))].sort();
  expect(kinds).toEqual(['.css', '.js', '.woff2']);
  expect(kinds.filter((kind) => !packed.includes(`!dist/**/*${kind}`))).toEqual([]);
});

test('the licence of the font goes along with it', () => {
  const notices = thirdPartyNotices(root, [metafile], []).split(`\n${'-'.repeat(80)}\n\n`);
  const font = notices.find((notice) => notice.includes('@fontsource/inter ')) ?? '';
  expect(font).toContain('The Inter Project Authors');
  expect(font).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
