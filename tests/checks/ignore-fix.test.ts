import { expect, it } from 'vitest';
import { applyEdits, ignoreFix } from '../../language/index.ts';
import { openFixture } from '../support/fixture.ts';

/** The text after ignoring the first problem of a code; undefined where it cannot be ignored. */
function ignored(text: string, code: string): string | undefined {
  const snapshot = openFixture({ files: [{ uri: 'main.journey', text }], expected: [], cursor: undefined });
  const problem = snapshot.problems('main.journey').find((it) => it.code === code);
  expect(problem, `there is a ${code}`).toBeDefined();
  const fix = problem && ignoreFix(snapshot, problem);
  return fix && applyEdits(text, fix.edits[0]?.edits ?? []);
}

it('writes a comment with room for a reason above the statement that a finding starts on', () => {
  const code = 'touchpoint-without-owner';
  const after = ignored('journey j "J"\r\n  touchpoint a "A"\r\n    channel web\r\n', code);
  expect(after).toBe(
    `journey j "J"\r\n  # ignore ${code}: reason\r\n  touchpoint a "A"\r\n    channel web\r\n`,
  );
  const snapshot = openFixture(after ?? '');
  expect(snapshot.problems('main.journey').map((it) => it.code)).not.toContain(code);
});

it('stands above the first line of a statement of several, and behind a byte-order mark', () => {
  expect(ignored('persona p "P"\npromise q "Q"\n  to p,\n  p\n', 'promise-undelivered')).toBe(
    'persona p "P"\n# ignore promise-undelivered: reason\npromise q "Q"\n  to p,\n  p\n',
  );
  expect(ignored('\uFEFFpromise q "Q"\n', 'promise-undelivered')).toBe(
    '\uFEFF# ignore promise-undelivered: reason\npromise q "Q"\n',
  );
});

it("is not to be had for the language's own mistakes, nor for a comment", () => {
  expect(ignored('promise q "Q"\n  owner nobody\n', 'unknown-name')).toBeUndefined();
  expect(ignored('team a "A"\n# ignore nothing: why\n', 'unused-ignore')).toBeUndefined();
});

it('is not to be had behind a text block that is not closed, where a comment would be text', () => {
  expect(ignored('journey j\nnote """\npromise q "Q"\n', 'promise-undelivered')).toBeUndefined();
});
