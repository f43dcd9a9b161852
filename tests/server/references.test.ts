import { expect, test } from 'vitest';
import { references } from '../../server/features/references.ts';
import { ask, editor } from '../support/features.ts';

/** Proves that what stands at `$0` is named at the marked places; the declaration is marked as such. */
function checkReferences(fixture: string): void {
  const asked = ask(fixture);
  const marked = (texts: readonly string[]) =>
    asked.fixture.expected
      .filter(({ text }) => texts.includes(text))
      .map((it) => `${it.uri}:${it.line + 1} ${it.from}-${it.to}`);
  expect(found(asked, true)).toEqual(marked(['', 'declaration']));
  expect(found(asked, false)).toEqual(marked(['']));
}

function found({ snapshot, uri, params }: ReturnType<typeof ask>, includeDeclaration: boolean): string[] {
  return references(snapshot, uri, { ...params, context: { includeDeclaration } }, editor).map(
    ({ uri, range: { start, end } }) => `${uri}:${start.line + 1} ${start.character}-${end.character}`,
  );
}

test('a promise is found wherever it is expected, explained or delivered', () => {
  checkReferences(`
//- brand.journey
persona maya
  expects on-time, "Somebody answers"
#         ^^^^^^^
promise on-$0time "On time"
#       ^^^^^^^ declaration
//- move.journey
journey move
  touchpoint call
    explains "On time"
#            ^^^^^^^^^
//- visit.journey
journey visit
  touchpoint call
    delivers on-time
#            ^^^^^^^
`);
});

test('it is the same from any of the places', () => {
  checkReferences(`
journey one
#       ^^^ declaration
  touchpoint text
journey two
  compares-with one
#               ^^^
  touchpoint other
    leads-to o$0ne.text
#            ^^^
`);
});

test('a touchpoint of the same name in another journey is another touchpoint', () => {
  checkReferences(`
//- one.journey
journey one
  touchpoint text
#            ^^^^ declaration
  touchpoint call
    leads-to te$0xt
#            ^^^^
//- two.journey
journey two
  touchpoint text
  touchpoint call
    leads-to text
    leads-to one.text "or"
#                ^^^^
`);
});

test('tags and built-in words have no declaration and are found all the same', () => {
  checkReferences(`
//- a.journey
team a
  tag pi$0lot
#     ^^^^^
//- b.journey
team b
  tag old, pilot
#          ^^^^^
`);
  checkReferences(`
journey one
  touchpoint a
    emotion hopef$0ul
#           ^^^^^^^
  touchpoint b
    emotion Hopeful +1 "Really"
#           ^^^^^^^
`);
});

test.each(['journey visit "A vi$0sit"', 'journey visit\n  owner nob$0ody', 'ow$0ner'])(
  '%j names nothing',
  (text) => checkReferences(text),
);

test('a file that no project holds names nothing', () => {
  const asked = ask('team c$0are');
  expect(found({ ...asked, uri: 'other.journey' }, true)).toEqual([]);
});
