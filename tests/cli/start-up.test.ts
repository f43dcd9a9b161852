import { expect, test } from 'vitest';
import { madeOf, runAtOnce } from '../support/made-bundle.ts';

const entry = 'cli/main.ts';

test('Node reads less than 100 kB before the command line knows what it is asked for', async () => {
  const { bytes } = await madeOf(entry);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(100_000);
});

test('a version or a help waits for no command, for nothing that reads journeys, and for nothing large of Node', async () => {
  const { metafile } = await madeOf(entry);
  const modules = runAtOnce(entry, metafile);
  expect(modules).toContain('cli/program.ts');
  expect(modules.filter((file) => /^language\/(?!text\/)|chevrotain|^cli\/commands\//.test(file))).toEqual(
    [],
  );
  const ofNode = modules.flatMap((file) =>
    (metafile.inputs[file]?.imports ?? [])
      .filter(({ external, kind }) => external === true && kind !== 'dynamic-import')
      .map(({ path }) => path),
  );
  // Threads, compression, hashes and other programs take milliseconds to bring in.
  const small = ['events', 'fs', 'module', 'os', 'path', 'process', 'url', 'util'];
  expect([...new Set(ofNode)].filter((name) => !small.includes(name.replace('node:', '')))).toEqual([]);
});
