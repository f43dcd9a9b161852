import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';
import { outputs } from '../../scripts/outputs.mts';

/** What is made of an entry point, and what it is made of. */
async function made(entry: string): Promise<{ bytes: number; text: string; metafile: Metafile }> {
  const output = outputs.find(({ entries }) => entries.includes(entry));
  if (output === undefined) throw new Error(`Nothing is built from '${entry}'.`);
  const { outputFiles, metafile } = await build({
    ...output.options,
    entryPoints: [...output.entries],
    sourcemap: false,
    write: false,
    metafile: true,
  });
  return { bytes: outputFiles[0]?.contents.length ?? 0, text: outputFiles[0]?.text ?? '', metafile };
}

/** The modules that run as soon as the entry point does: those behind a dynamic import wait until they are asked for. */
function runAtOnce(entry: string, { inputs }: Metafile): readonly string[] {
  const found = new Set([entry]);
  for (const file of found) {
    for (const { path, kind, external } of inputs[file]?.imports ?? []) {
      if (kind !== 'dynamic-import' && external !== true) found.add(path);
    }
  }
  return [...found];
}

test('VS Code reads less than 100 kB before the extension has begun', async () => {
  const { bytes } = await made('client/extension.ts');
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(100_000);
});

test.each(['client/extension.ts', 'client/web-extension.ts'])(
  '%s begins without the protocol and the language, which are loaded when they are needed',
  async (entry) => {
    const { metafile } = await made(entry);
    const modules = runAtOnce(entry, metafile);
    expect(modules).toContain('client/waymark.ts');
    expect(
      modules.filter((file) => /node_modules\/|^language\/|client\/connection\/converse/.test(file)),
    ).toEqual([]);
  },
);

test('what speaks the protocol is a bundle of its own', async () => {
  const { metafile } = await made('client/connection/protocol.ts');
  const modules = runAtOnce('client/connection/protocol.ts', metafile);
  expect(modules.some((file) => /\/vscode-languageclient\//.test(file))).toBe(true);
});

test('VS Code is asked for its API once, and not by each file that uses it', async () => {
  const { text } = await made('client/extension.ts');
  expect(text.match(/\brequire\(["']vscode["']\)/g)).toHaveLength(1);
});
