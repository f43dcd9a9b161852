import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asOnDisk, fileNameOf } from '../../language/exchange/file-names.ts';
import { dangerousPieces } from '../support/dangerous-text.ts';

const anyName = fc
  .array(
    fc.oneof(
      fc.constantFrom(...dangerousPieces, '..', '../', '/', '\\', 'C:', 'con', 'NUL', 'COM¹', '.', ' ', '\0'),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

it('never leads out of its folder, on any system', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const file = `${fileNameOf(name) || 'unnamed'}.svg`;
      for (const { join, dirname, isAbsolute } of [path.posix, path.win32]) {
        expect(isAbsolute(file)).toBe(false);
        expect(dirname(join('out', file))).toBe('out');
      }
    }),
  );
});

it('is a name that Windows, macOS and Linux take', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const file = fileNameOf(name);
      expect(file).not.toMatch(/[<>:"/\\|?*]|\p{Cc}|^[ .]|[ .]$/u);
      expect(file).not.toMatch(/^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]) *(?:\.|$)/i);
      expect(Buffer.byteLength(`${file}.journey`)).toBeLessThan(255);
    }),
  );
});

it.each([
  ['get-online', 'get-online'],
  ['café', 'café'],
  ['旅行', '旅行'],
  ['con', 'con-journey'],
  ['Com1.notes', 'Com1-journey.notes'],
  ['com¹', 'com¹-journey'],
  ['console', 'console'],
  ['../..', '-'],
  [' . ', ''],
])('%j is called %j', (name, file) => {
  expect(fileNameOf(name)).toBe(file);
});

it.each([
  ['Visit', 'visit'],
  ['STRASSE', 'straße'],
  ['e\u0301', 'é'],
])('%j and %j are one file on some disk', (one, other) => {
  expect(asOnDisk(one)).toBe(asOnDisk(other));
});
