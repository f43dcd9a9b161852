import { expect, test } from 'vitest';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { documentHighlights } from '../../server/features/document-highlights.ts';
import { ask, editor } from '../support/features.ts';

/** Proves that exactly the marked places of the file with `$0` light up: as `write` where it is declared. */
function checkHighlights(fixture: string): void {
  const { fixture: read, snapshot, uri, params } = ask(fixture);
  const found = documentHighlights(snapshot, uri, params, editor).map(({ range: { start, end }, kind }) => {
    const how = kind === DocumentHighlightKind.Write ? 'write' : 'read';
    return `${uri}:${start.line + 1} ${start.character}-${end.character} ${how}`;
  });
  expect(found).toEqual(read.expected.map((it) => `${it.uri}:${it.line + 1} ${it.from}-${it.to} ${it.text}`));
}

test('the declaration and all mentions of this file, and none of others', () => {
  checkHighlights(`
//- brand.journey
team care
//- one.journey
team field
#    ^^^^^ write
journey one
  owner fie$0ld
#       ^^^^^ read
  touchpoint call
    involves care, field
#                  ^^^^^ read
//- two.journey
journey two
  owner field
`);
});

test('a team of another file lights up where it is mentioned', () => {
  checkHighlights(`
//- brand.journey
team care
//- one.journey
journey one
  owner ca$0re
#       ^^^^ read
  touchpoint call
    owner care
#         ^^^^ read
`);
});

test('a journey lights up before the dot', () => {
  checkHighlights(`
journey o$0ne
#       ^^^ write
  touchpoint text
journey two
  touchpoint other
    leads-to one.text
#            ^^^ read
`);
});

test('nothing lights up at a text, a keyword or a blank line', () => {
  for (const text of ['team care "C$0are"', 'te$0am care', 'team care\n$0\n']) checkHighlights(text);
});

test('nothing lights up in a file that no project holds', () => {
  const { snapshot, params } = ask('team c$0are');
  expect(documentHighlights(snapshot, 'other.journey', params, editor)).toEqual([]);
});
