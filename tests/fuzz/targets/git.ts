import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entriesIn, objectsIn } from '../../../cli/git/git-output.ts';
import { trackedFiles } from '../../../server/workspace/files/tracked-files.ts';
import { inputOf, type SeedKind } from '../target.ts';

export const what =
  'whatever git says, or an index of it holds, is read as far as it makes sense, and no content is longer than what was said';

export const seeds: readonly SeedKind[] = ['git'];

const object = () => fc.constantFrom('0123456789abcdef', 'ff', '0', 'xyz');

export const inputs = () =>
  fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('100644', '120000', '160000', '-1'),
          object(),
          fc.string({ unit: 'binary' }),
        ),
      )
      .map((lines) => inputOf(lines.map(([mode, name, path]) => `${mode} blob ${name}\t${path}\0`).join(''))),
    fc
      .array(fc.tuple(object(), fc.nat(30), fc.string({ maxLength: 20 })))
      .map((all) => inputOf(all.map(([name, size, text]) => `${name} blob ${size}\n${text}\n`).join(''))),
  );

export function check(input: Uint8Array): void {
  const out = Buffer.from(input);
  for (const [path, { object: name }] of entriesIn(out)) {
    assert.notEqual(path, '');
    assert.match(name, /^[0-9a-f]+$/);
  }
  let total = 0;
  for (const content of objectsIn(out).values()) total += content.length;
  assert.ok(total <= input.length, 'contents are parts of what was said');
  // An index begins with four letters and its version, which chance would hardly find.
  for (const version of [2, 4]) {
    const index = Uint8Array.from([...inputOf('DIRC'), 0, 0, 0, version, ...input]);
    for (const path of trackedFiles(index, 20, '')) assert.ok(path.length <= 1 << 15, 'a path of a file');
  }
}
