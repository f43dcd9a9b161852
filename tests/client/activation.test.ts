import { expect, test } from 'vitest';
import { madeOf, runAtOnce } from '../support/made-bundle.ts';

test('VS Code reads less than 100 kB before the extension has begun', async () => {
  const { bytes } = await madeOf('client/extension.ts');
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(100_000);
});

test.each(['client/extension.ts', 'client/web-extension.ts'])(
  '%s begins without the protocol and the language, which are loaded when they are needed',
  async (entry) => {
    const { metafile } = await madeOf(entry);
    const modules = runAtOnce(entry, metafile);
    expect(modules).toContain('client/waymark.ts');
    expect(
      modules.filter((file) => /node_modules\/|^language\/|client\/connection\/converse/.test(file)),
    ).toEqual([]);
  },
);

test('what speaks the protocol is a bundle of its own', async () => {
  const { metafile } = await madeOf('client/connection/protocol.ts');
  const modules = runAtOnce('client/connection/protocol.ts', metafile);
  expect(modules.some((file) => /\/vscode-languageclient\//.test(file))).toBe(true);
});

test('VS Code is asked for its API once, and not by each file that uses it', async () => {
  const { text } = await madeOf('client/extension.ts');
  expect(text.match(/\brequire\(["']vscode["']\)/g)).toHaveLength(1);
});
