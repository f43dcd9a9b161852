import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout, print } from '../../language/syntax/layout.ts';
import { parse } from '../../language/syntax/parse.ts';

/** Pieces that mean something to the language, so that random texts reach its corners. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'journey',
      'stage',
      'touchpoint',
      'gap',
      'team',
      'owner',
      'delivers',
      'note',
      'measure',
      'emotion',
      'tag',
    ],
    ...[
      '"',
      '"""',
      '“',
      '”',
      '\\',
      '\\"',
      '#',
      ',',
      '，',
      ':',
      '>=',
      '≤',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\t',
      '\u00a0',
      '\uFEFF',
    ],
    ...[
      'a',
      'care',
      '2026-03-01',
      '5 working days',
      '42 EUR',
      '−1',
      'on',
      'by',
      'target',
      'actual',
      '"text"',
      '\u0000',
      '\ud800',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyLines = fc
  .array(piece, { maxLength: 60 })
  .map((pieces) => pieces.join(' ').replace(/ ?\n ?/g, '\n'));

describe('any text', () => {
  it('gives a tree that holds every character of it', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyLines), (text) => {
        const tree = parse(text);
        expect(print(tree)).toBe(text);
        let reached = 0;
        for (const item of layout(tree)) {
          expect(item.start).toBe(reached);
          expect(item.end).toBeGreaterThan(item.start);
          reached = item.end;
        }
        expect(reached).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('has its mistakes and statements inside itself, statements one after the other', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyLines), (text) => {
        const tree = parse(text);
        let reached = 0;
        for (const { start, end, parts } of tree.statements) {
          expect(start).toBeGreaterThanOrEqual(reached);
          for (const part of parts) expect(text.slice(part.start, part.end)).toBe(part.image);
          reached = end;
        }
        for (const { span } of tree.mistakes) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('damages no line but its own', () => {
    const sound = [
      'journey j "J"',
      '  stage s "S"',
      '    touchpoint a "A"',
      '      owner care',
      '    gap 2 days',
    ];
    const line = fc
      .string({ unit: 'binary', maxLength: 30 })
      .filter((it) => !/[\r\n]|["“”„‟]{3}|^\uFEFF/.test(it));
    fc.assert(
      fc.property(line, (broken) => {
        const before = parse(sound.join('\n'));
        const after = parse([...sound, broken].join('\n'));
        expect(after.statements.slice(0, before.statements.length)).toEqual(before.statements);
        expect(after.mistakes.every((it) => it.span.start >= sound.join('\n').length)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a megabyte on one line', 'touchpoint '.repeat(100_000)],
    ['a megabyte of quotes', '"'.repeat(1_000_000)],
    ['thousands of quotes in quotes', '"“'.repeat(20_000)],
    ['thousands of text blocks that never close', 'note """\ntouchpoint a\n'.repeat(20_000)],
    ['thousands of unknown lines that open text blocks', 'xyzzy """\ntouchpoint a\n'.repeat(20_000)],
    ['thousands of lists that go on', `delivers ${'a,\n'.repeat(50_000)}`],
    ['thousands of lists that do not', 'delivers a,\n# c\n\n'.repeat(20_000)],
    ['a comma and thousands of comment lines', `delivers a,\n${'# c\n'.repeat(50_000)}`],
    ['binary', String.fromCharCode(...Array.from({ length: 60_000 }, (_, i) => (i * 7919) % 65_536))],
  ])('%s is read', (_, text) => {
    expect(print(parse(text))).toBe(text);
  });
});
