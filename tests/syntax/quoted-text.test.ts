import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from '../../language/syntax/parse.ts';
import { matchText } from '../../language/syntax/quoted-text.ts';

it.each([
  ['"as it stands" # comment', '"as it stands"'],
  ['"with \\"quotes\\" in it" more', '"with \\"quotes\\" in it"'],
  ['"a backslash at its end\\\\" more', '"a backslash at its end\\\\"'],
  ['"without an end\nnext line', '"without an end'],
  ['"without an end\\', '"without an end\\'],
  ['“curly, with "straight" ones” more', '“curly, with "straight" ones”'],
  ['"', '"'],
  ['no quote', undefined],
])('a text ends where its quotes do: %s', (text, expected) => {
  expect(matchText(text, 0)).toBe(expected);
});

it('a text is what this expression says', () => {
  const short = /"(?:\\["\\]|[^"\r\n])*"?|[“”„‟](?:\\["\\]|[^“”„‟\r\n])*[“”„‟]?/y;
  const letters = fc.constantFrom('"', '“', '”', '„', '\\', 'a', ' ', '\n', '\r');
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
      short.lastIndex = 0;
      expect(matchText(text, 0)).toBe(short.exec(text)?.[0]);
    }),
  );
});

it.each(['a', '\\', ' ', '旅'])('a line of nine megabytes is read, made of %j', (letter) => {
  const text = `journey visit "${letter.repeat(9_000_000)}`;
  expect(parse(text).mistakes.map(({ code }) => code)).toContain('unclosed-text');
});
