import { builtinModules } from 'node:module';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/build-options.mts';
import { webOutputs } from '../../scripts/outputs.mts';

const bundles = await Promise.all(
  webOutputs.map(async ({ entries, options }) => {
    const { outputFiles } = await build({
      ...options,
      entryPoints: [...entries],
      sourcemap: false,
      write: false,
    });
    return { file: path.relative(root, options.outfile ?? ''), text: outputFiles[0]?.text ?? '' };
  }),
);

test('a browser gets an extension, a language server, and what makes documents', () => {
  expect(bundles.map(({ file }) => file)).toEqual([
    'dist/web/extension.js',
    'dist/web/server.js',
    'dist/documents.js',
  ]);
});

describe.each(bundles)('$file', ({ file, text }) => {
  test('asks for nothing of Node, and for VS Code only in the extension', () => {
    const asked = [...text.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map(([, name]) => name ?? '');
    expect(asked.filter((name) => name !== 'vscode')).toEqual([]);
    expect(asked.includes('vscode')).toBe(file === 'dist/web/extension.js');
    const ofNode = builtinModules.filter((name) => text.includes(`"node:${name}"`));
    expect(ofNode).toEqual([]);
  });
});

test('what makes documents runs where there is neither Node nor a page', () => {
  const documents = bundles.find(({ file }) => file.endsWith('documents.js'));
  const module = { exports: {} };
  const worker = { module, exports: module.exports, TextDecoder, TextEncoder, setTimeout, clearTimeout };
  runInNewContext(documents?.text ?? '', { ...worker, atob, URL, self: {} });
  expect(Object.keys(module.exports).sort()).toEqual(['drawPdf', 'drawPng', 'readDeck', 'writeDeck']);
});
