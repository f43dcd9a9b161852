import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { listFiles, PackageManager } from '@vscode/vsce';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from '../../scripts/build-options.mts';
import { thirdPartyNotices } from '../../scripts/notices.mts';
import { webview } from '../../scripts/page-outputs.mts';

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

test('the extension is below 3 MB', () => {
  const sizes = packed.map((file) => deflateRawSync(readFileSync(path.join(root, file))).length + 200);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
});

test('nothing is packed but what somebody needs; letters of other scripts are taken from the machine', () => {
  const inner = /^dist\/webview\/chunks\/|^dist\/webview\/fonts\/inter-[a-z-]+-[46]00-normal\.woff2$/;
  expect(packed.filter((file) => !inner.test(file)).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'client/walkthrough/folder.svg',
    'client/walkthrough/new-journey.svg',
    'client/walkthrough/preview.svg',
    'client/walkthrough/promise.md',
    'client/walkthrough/promises.svg',
    'client/walkthrough/share.md',
    'client/walkthrough/touchpoint.md',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/documents.js',
    'dist/extension.js',
    'dist/fonts/fonts.json',
    'dist/markdown.js',
    'dist/png-worker.js',
    'dist/protocol.js',
    'dist/resvg.wasm.br',
    'dist/server.js',
    'dist/templates.js',
    'dist/web/extension.js',
    'dist/web/server.js',
    'dist/webview/changes.css',
    'dist/webview/changes.js',
    'dist/webview/markdown.css',
    'dist/webview/markdown.js',
    'dist/webview/preview.css',
    'dist/webview/preview.js',
    'dist/webview/standalone.css',
    'dist/webview/standalone.js',
    'docs/checks.md',
    'docs/language.md',
    'docs/model.md',
    'docs/model.schema.json',
    'docs/slides.md',
    'docs/tables.md',
    'package.json',
    'syntaxes/icons/journey-dark.svg',
    'syntaxes/icons/journey-light.svg',
    'syntaxes/icons/ledger.svg',
    'syntaxes/icons/waymark.png',
    'syntaxes/journey.markdown.tmLanguage.json',
    'syntaxes/journey.tmLanguage.json',
    'syntaxes/language-configuration.json',
    'syntaxes/waymark.schema.json',
  ]);
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
