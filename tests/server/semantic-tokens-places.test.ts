import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { semanticTokensInRange } from '../../server/features/semantic-tokens.ts';
import { ask, editor } from '../support/features.ts';
import { openFixture } from '../support/fixture.ts';
import { journeyText } from '../support/journey-text.ts';
import { checkTokens, type Decoded, decoded, tokensOf } from './check-tokens.ts';

const sample = '../../samples/northwind-fibre/get-online.journey';

test('a touchpoint of another journey is two names, and a title in quotes is one', () => {
  checkTokens(`
journey one "One"
  touchpoint text "Text"
journey two
  compares-with "One"
#               ^^^^^ journey
  touchpoint "A text in the morning"
#            ^^^^^^^^^^^^^^^^^^^^^^^ touchpoint declaration
    leads-to one.text
#            ^^^ journey
#                ^^^^ touchpoint
    leads-to a-text-in-the-morning
#            ^^^^^^^^^^^^^^^^^^^^^ touchpoint
`);
});

test('names that look like keywords are names', () => {
  checkTokens(`
team value
#    ^^^^^ team declaration
team on
#    ^^ team declaration
journey visit
  touchpoint target
#            ^^^^^^ touchpoint declaration
    owner value
#         ^^^^^ team
    involves on,
#            ^^ team
      value
#     ^^^^^ team
    opportunity "Text" by on
#                         ^^ team
`);
});

test('a name that nobody knows, or that is written otherwise, stays plain', () => {
  checkTokens(`
team care
journey visit
  touchpoint call
    owner Care
#         ^^^^ (nothing)
    involves carre
#            ^^^^^ (nothing)
    delivers "Any time"
#            ^^^^^^^^^^ (nothing)
`);
});

test('places count as editors count, whatever the script, and half-written lines do no harm', () => {
  checkTokens(`
team 顧客
#    ^^ team declaration
team 𝒜b
#    ^^^ team declaration
journey visit
  touchpoint "😀 مرحبا"
#            ^^^^^^^^^^ touchpoint declaration
    note "😀" owner
    backstage "😀" by 顧客
#                     ^^ team
    involves 顧客,
#            ^^ team
    delivers
    owner
`);
});

test('lines may end as on Windows', () => {
  const { snapshot, uri } = ask('team care\r\njourney visit\r\n  owner care\r\n');
  expect(tokensOf(snapshot, uri)).toEqual([
    { line: 0, from: 5, to: 9, said: 'team declaration' },
    { line: 1, from: 8, to: 13, said: 'journey declaration' },
    { line: 2, from: 8, to: 12, said: 'team' },
  ]);
});

test('a part of a file has the tokens that stand in it, and no others', () => {
  const { snapshot, uri } = ask(readFileSync(path.join(import.meta.dirname, sample), 'utf8'));
  const all = tokensOf(snapshot, uri);
  const range = { start: { line: 20, character: 0 }, end: { line: 60, character: 0 } };
  const { data } = semanticTokensInRange(snapshot, uri, { textDocument: { uri }, range }, editor);
  expect(decoded(data)).toEqual(all.filter(({ line }) => line >= 20 && line < 60));
});

test('a file that the project does not hold, and an empty one, have none', () => {
  const { snapshot } = ask('');
  expect(tokensOf(snapshot, 'main.journey')).toEqual([]);
  expect(tokensOf(snapshot, 'file:///elsewhere.journey')).toEqual([]);
});

test('whatever the text, tokens stand in order, inside their lines, and none overlaps another', () => {
  fc.assert(
    fc.property(journeyText, (text) => {
      const snapshot = openFixture({ files: [{ uri: 'a.journey', text }], expected: [], cursor: undefined });
      const lines = snapshot.files.get('a.journey')?.lines ?? expect.fail('no file');
      let before: Decoded | undefined;
      for (const token of tokensOf(snapshot, 'a.journey')) {
        const { start, end } = lines.lineSpan(token.line);
        expect(token.from).toBeLessThan(token.to);
        expect(token.to).toBeLessThanOrEqual(end - start);
        if (before?.line === token.line) expect(token.from).toBeGreaterThanOrEqual(before.to);
        expect(token.line).toBeGreaterThanOrEqual(before?.line ?? 0);
        before = token;
      }
    }),
    { numRuns: 300 },
  );
});
