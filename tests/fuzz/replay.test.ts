import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targets } from './targets/index.ts';

/** The same made-up inputs in every run; a failure prints how to try its input alone. */
const seed = 20261121;
const corpus = path.join(import.meta.dirname, 'corpus');

describe.each(Object.entries(targets))('%s', (name, { what, check, inputs }) => {
  const kept = keptInputs(name);

  it.each(kept)(`${what}: of the kept input %s`, async (file) => {
    await expect(
      Promise.resolve(check(readFileSync(path.join(corpus, name, file)))).then(() => 'holds'),
    ).resolves.toBe('holds');
  });

  it(`${what}: of inputs made up`, async () => {
    await fc.assert(
      fc.asyncProperty(inputs(), async (input) => check(input)),
      { seed, numRuns: 12 },
    );
  });
});

it('every kept input belongs to a target, and all of them are small', () => {
  expect(readdirSync(corpus).filter((name) => !(name in targets))).toEqual([]);
});

function keptInputs(name: string): string[] {
  const folder = path.join(corpus, name);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
