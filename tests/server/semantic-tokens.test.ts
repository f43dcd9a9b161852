import { expect, test } from 'vitest';
import type { Snapshot } from '../../language/index.ts';
import { afterEdit, ask } from '../support/features.ts';
import { openFixture } from '../support/fixture.ts';
import { checkTokens, tokensOf } from './check-tokens.ts';

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
