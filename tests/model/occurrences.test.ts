import { expect, test } from 'vitest';
import { occurrenceAt, occurrencesOf } from '../../language/index.ts';
import { openFixture, readFixture } from '../support/fixture.ts';

/**
 * Proves that what stands at `$0` is named exactly at the marked places, each marked with its role and, where it is not
 * written as a name, its form.
 */
function checkOccurrences(fixture: string): void {
  const read = readFixture(fixture);
  const snapshot = openFixture(read);
  const { uri, offset } = read.cursor ?? expect.fail('no $0');
  const at = occurrenceAt(snapshot, uri, offset) ?? expect.fail('nothing is named there');
  const found = occurrencesOf(snapshot, at.meaning).map((it) => {
    const { start, end } = snapshot.files.get(it.uri)?.lines.range(it.span) ?? expect.fail(it.uri);
    const said = [it.role, ...(it.form === 'name' ? [] : [it.form]), ...(it.exact ? [] : ['inexact'])];
    return `${it.uri}:${start.line + 1} ${start.character}-${end.character} ${said.join(' ')}`;
  });
  const expected = read.expected.map((it) => `${it.uri}:${it.line + 1} ${it.from}-${it.to} ${it.text}`);
  expect(found.sort()).toEqual(expected.sort());
}

test('a team is named in every file', () => {
  checkOccurrences(`
//- brand.journey
team care "Customer Care"
#    ^^^^ declaration
team field
  part-of ca$0re
#         ^^^^ reference
//- visit.journey
journey visit
  owner "Customer Care"
#       ^^^^^^^^^^^^^^^ reference title
  touchpoint call
    owner Care
#         ^^^^ reference inexact
    involves field, care
#                   ^^^^ reference
    backstage "Looks it up" by care
#                              ^^^^ reference
`);
});

test('a touchpoint is named inside its journey, and from others behind the journey', () => {
  checkOccurrences(`
//- one.journey
journey one
  gap 2 days
    bridged-by text
#              ^^^^ reference
  touchpoint te$0xt "Text"
#            ^^^^ declaration
//- two.journey
journey two
  touchpoint text
    leads-to one.text
#                ^^^^ reference
    leads-to text
`);
});

test('the journey of a touchpoint elsewhere is a journey', () => {
  checkOccurrences(`
journey one
#       ^^^ declaration
  touchpoint text
journey two
  compares-with one
#               ^^^ reference
  touchpoint other
    leads-to o$0ne.text
#            ^^^ reference
    leads-to one
#            ^^^ reference
`);
});

test('a journey is found in files that name it only before a dot', () => {
  checkOccurrences(`
//- one.journey
journey o$0ne
#       ^^^ declaration
  touchpoint text
//- two.journey
journey two
  touchpoint other
    leads-to one.text
#            ^^^ reference
`);
});

test('letters written in two parts do not move the dot', () => {
  checkOccurrences(`
journey café
  touchpoint text
#            ^^^^ declaration
journey two
  touchpoint other
    leads-to cafe\u0301.te$0xt
#                  ^^^^ reference
`);
});

test('a name made from a title stands at the title', () => {
  checkOccurrences(`
promise "On time"
#       ^^^^^^^^^ declaration derived
persona maya
  expects on-t$0ime
#         ^^^^^^^ reference
  expects "On time"
#         ^^^^^^^^^ reference title
  expects "At any time"
`);
});

test('words of the vocabulary, and those that are built in', () => {
  checkOccurrences(`
vocabulary
  emotion giddy +2
#         ^^^^^ declaration
journey one
  touchpoint a
    emotion giddy
#           ^^^^^ reference
  touchpoint b
    emotion gi$0ddy -1 "why"
#           ^^^^^ reference
`);
  checkOccurrences(`
journey one
  touchpoint a
    channel web, $0phone
#                ^^^^^ reference
  touchpoint b
    channel phone
#           ^^^^^ reference
`);
});

test('tags and measures are the same wherever they stand', () => {
  checkOccurrences(`
//- a.journey
team a
  tag pi$0lot
#     ^^^^^ reference
//- b.journey
team b
  tag old, pilot
#          ^^^^^ reference
`);
  checkOccurrences(`
journey one
  measure np$0s actual 3
#         ^^^ reference
journey two
  measure nps actual 4
#         ^^^ reference
`);
});

test('a duplicate means itself alone', () => {
  checkOccurrences(`
team care
team c$0are
#    ^^^^ declaration
journey one
  owner care
`);
});

test('nothing is named at a keyword or in a text', () => {
  for (const text of ['te$0am care', 'team care "Cust$0omer"', 'team care\n  lead "A$0na"']) {
    const { files, cursor } = readFixture(text);
    const snapshot = openFixture(readFixture(text));
    expect(occurrenceAt(snapshot, files[0]?.uri ?? '', cursor?.offset ?? 0)).toBeUndefined();
  }
});
