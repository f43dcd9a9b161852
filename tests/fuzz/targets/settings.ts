import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checks, openProject } from '../../../language/index.ts';
import { readJson } from '../../../server/workspace/files/json-tree.ts';
import { readSettings } from '../../../server/workspace/files/settings.ts';
import { today } from '../../support/fixture.ts';
import { memoryFileSource } from '../../support/memory-file-source.ts';
import { inputOf, type SeedKind, textOf } from '../target.ts';

export const what =
  'any waymark.json is read as far as it can be; it is called no JSON exactly where it is none; what is wrong is told at a place in it, and what is left can be gone on with';

export const seeds: readonly SeedKind[] = ['settings'];

const value = () =>
  fc.oneof(
    fc.constantFrom('off', 'error', 'warning', 'loud', true, 1, null, [], ['warning'], ['info', { days: 2 }]),
    fc.jsonValue({ maxDepth: 2 }),
  );

export const inputs = () =>
  fc
    .oneof(
      fc
        .record({
          exclude: fc.oneof(fc.array(fc.oneof(fc.string({ maxLength: 12 }), value())), value()),
          rules: fc.dictionary(fc.constantFrom(...checks.map(({ code }) => code), 'x', '__proto__'), value()),
        })
        .map((it) => JSON.stringify(it)),
      fc.json(),
      fc.string({ unit: 'binary' }),
    )
    .map(inputOf);

export function check(input: Uint8Array): void {
  const settings = readSettings(memoryFileSource({ '/p/waymark.json': input }), '/p');
  for (const { span, message } of settings.problems) {
    assert.match(message, /\S/);
    const isIn = 0 <= span.start && span.start <= span.end && span.end <= settings.text.length;
    assert.ok(isIn, `a problem at ${span.start}-${span.end} of ${settings.text.length}`);
  }
  openProject({ today, rules: settings.rules }).update([
    { uri: 'a.journey', text: 'journey j\n  gap 3 days' },
  ]);
  checkJson(textOf(input));
}

/** JavaScript's own reader is the measure; only what is nested deeper than any setting may be refused beside. */
function checkJson(text: string): void {
  const { root, mistake } = readJson(text);
  const isDeep = (text.match(/[[{]/g) ?? []).length > 60;
  if (!isDeep)
    assert.equal(mistake === undefined && root !== undefined, isJson(text), 'it is JSON or is not');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
