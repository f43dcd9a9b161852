import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../language/index.ts';
import { semanticTokens, semanticTokensInRange } from '../../server/features/semantic-tokens.ts';
import { legend } from '../../server/features/token-encoding.ts';
import { afterEdit, ask, editor } from '../support/features.ts';
import { openFixture, readFixture } from '../support/fixture.ts';
import { journeyText } from '../support/journey-text.ts';

interface Decoded {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

/** Proves that each line above a marker has exactly the tokens that are marked; `(nothing)` marks that it has none. */
function checkTokens(fixture: string): void {
  const read = readFixture(fixture);
  const snapshot = openFixture(read);
  const marked = new Set(read.expected.map(({ uri, line }) => `${uri}:${line}`));
  const found = read.files.flatMap(({ uri }) =>
    tokensOf(snapshot, uri)
      .filter(({ line }) => marked.has(`${uri}:${line}`))
      .map(({ line, from, to, said }) => `${uri}:${line + 1} ${from}-${to} ${said}`),
  );
  const expected = read.expected
    .filter(({ text }) => text !== '(nothing)')
    .map(({ uri, line, from, to, text }) => `${uri}:${line + 1} ${from}-${to} ${text}`);
  expect(found.sort()).toEqual(expected.sort());
}

function tokensOf(snapshot: Snapshot, uri: string): Decoded[] {
  return decoded(semanticTokens(snapshot, uri, { textDocument: { uri } }, editor).data);
}

/** Tokens as the protocol sends them, five numbers each, counted from the token before. */
function decoded(data: readonly number[]): Decoded[] {
  const tokens: Decoded[] = [];
  let [line, from] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    from = down === 0 ? from + right : right;
    line += down;
    const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    tokens.push({ line, from, to: from + length, said: [legend.tokenTypes[type], ...modifiers].join(' ') });
  }
  return tokens;
}

test('names are coloured by what they stand for, where they are declared and where they are used', () => {
  checkTokens(`
//- brand.journey
brand northwind "Northwind Fibre"
#     ^^^^^^^^^ brand declaration
  value plain-speaking "We say it plainly"
#       ^^^^^^^^^^^^^^ value declaration
team care "Customer Care"
#    ^^^^ team declaration
persona maya
#       ^^^^ persona declaration
  owner care
#       ^^^^ team
//- visit.journey
journey visit "The visit"
#       ^^^^^ journey declaration
  for maya
#     ^^^^ persona
  stage before
#       ^^^^^^ stage declaration
    gap 2 days "Waiting"
#       ^^^^^^ (nothing)
      bridged-by text
#                ^^^^ touchpoint
    touchpoint text
#              ^^^^ touchpoint declaration
      channel sms, letter
#             ^^^ channel
      involves care,
#              ^^^^ team
        care
#       ^^^^ team
      reflects plain-speaking
#              ^^^^^^^^^^^^^^ value
      tag pilot, north
#         ^^^^^ tag
#                ^^^^^ tag
      note "care for maya"
#           ^^^^ (nothing)
`);
});

test('a promise that nothing delivers is struck through wherever it is named', () => {
  checkTokens(`
//- brand.journey
promise broken "Never kept"
#       ^^^^^^ promise declaration deprecated
promise kept
#       ^^^^ promise declaration
promise draft
#       ^^^^^ promise declaration
  status draft
persona maya
  expects broken, kept, "Never kept", draft
#         ^^^^^^ promise deprecated
#                 ^^^^ promise
#                       ^^^^^^^^^^^^ promise deprecated
#                                     ^^^^^ promise
//- visit.journey
journey visit
  touchpoint call
    owner care
    explains broken
#            ^^^^^^ promise deprecated
    delivers kept
#            ^^^^ promise
//- z.journey
team care
`);
});

test('a promise heals in one file when another file delivers it', () => {
  const before = ask(`
//- brand.journey
promise soon
//- visit.journey
journey visit
  touchpoint call
    $0
`);
  const saidOf = (snapshot: Snapshot) => tokensOf(snapshot, 'brand.journey').map(({ said }) => said);
  expect(saidOf(before.snapshot)).toEqual(['promise declaration deprecated']);
  const range = { start: before.position, end: before.position };
  const text = afterEdit(before, { changes: { 'visit.journey': [{ range, newText: 'delivers soon' }] } });
  expect(saidOf(openFixture(text))).toEqual(['promise declaration']);
});

test('of a promise that is written twice, only the one that counts can be broken', () => {
  checkTokens(`
promise soon
#       ^^^^ promise declaration deprecated
promise soon
#       ^^^^ promise declaration
`);
});

test('a feeling is as good or bad as its score: built in, the vocabulary’s, or written there', () => {
  checkTokens(`
vocabulary
  emotion giddy +2
#         ^^^^^ emotion declaration positive
#               ^^ emotion positive
  emotion hopeful -1
#         ^^^^^^^ emotion declaration negative
#                 ^^ emotion negative
journey visit
  touchpoint a
    emotion giddy
#           ^^^^^ emotion positive
  touchpoint b
    emotion hopeful
#           ^^^^^^^ emotion negative
  touchpoint c
    emotion delighted –1 "why"
#           ^^^^^^^^^ emotion negative
#                     ^^ emotion negative
  touchpoint d
    emotion neutral 0
#           ^^^^^^^ emotion
  touchpoint e
    emotion +2
#           ^^ emotion positive
  touchpoint f
    emotion unheardof
#           ^^^^^^^^^ emotion
`);
});

test('a measure that misses its target is bad', () => {
  checkTokens(`
journey visit
  measure nps target >= 40 actual 31 on 2026-09-30
#         ^^^ measure negative
  measure csat target >= 80% actual 85%
#         ^^^^ measure
  measure lead-time target <= 5 days
#         ^^^^^^^^^ measure
`);
});

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

const sample = '../../samples/northwind-fibre/get-online.journey';

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
