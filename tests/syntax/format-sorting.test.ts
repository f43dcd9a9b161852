import { describe, expect, it } from 'vitest';
import { applyEdits, format, formatText } from '../../language/index.ts';
import { type BlockKind, keywordTable, properties } from '../../language/syntax/keywords.ts';
import { parse } from '../../language/syntax/parse.ts';
import { checkFormat, page } from './check-format.ts';

function checkSorted(before: string, after: string): void {
  checkFormat(before, after, true);
}

describe('sorting properties', () => {
  it('leaves a block alone in which something is mistaken', () =>
    checkSorted(
      `journey a
  touchpoint b
    note """
      n
    """
    # because
    # ignore touchpoint-without-channel: later
    emotion calm # so
    delivers p,
      q
    owner care
    channel web
  owner x
`,
      `journey a
  touchpoint b
    note """
      n
    """
    # because
    # ignore touchpoint-without-channel: later
    emotion calm # so
    delivers p,
      q
    owner care
    channel web
    owner x
`,
    ));

  it('puts them into their usual order, comments and lines that go on with them', () =>
    checkSorted(
      `journey a
  touchpoint b
    note """
      n
    """
    # because
    # ignore touchpoint-without-channel: later
    emotion calm # so
    delivers p,
      q
    owner care
    channel web
`,
      `journey a
  touchpoint b
    channel web
    owner care
    # because
    # ignore touchpoint-without-channel: later
    emotion calm # so
    delivers p,
      q
    note """
      n
    """
`,
    ));

  it('follows the order that the language page gives', () => {
    const rows = [...page.matchAll(/^\| (\w+) \| ((?:`[a-z-]+` ?)+) \|$/gm)].map(
      ([, kind = '', words = '']) => [kind, words.replaceAll('`', '').split(' ')],
    );
    const orderOf = (kind: BlockKind) =>
      properties.filter((it) => it.on.includes(kind)).map((it) => it.keyword);
    expect(rows).toEqual(keywordTable.blocks.map((kind) => [kind, orderOf(kind)]));
  });

  it('keeps the order of what repeats', () =>
    checkSorted(
      'persona a\n  quote "1"\n  most-valuable\n  quote "2"\n  owner b',
      'persona a\n  most-valuable\n  owner b\n  quote "1"\n  quote "2"\n',
    ));

  it('keeps groups apart that a blank line parts', () =>
    checkSorted(
      'journey a\n  owner b\n  for c\n\n  goal "g"\n  status future\n',
      'journey a\n  for c\n  owner b\n\n  status future\n  goal "g"\n',
    ));

  it('changes only the lines from the first to the last that move', () => {
    const text = 'promise a\n  said "s"\n  owner b\n  to c\n  costs   1 EUR\n';
    const edits = format(parse(text), { sortProperties: true });
    expect(edits.map(({ span }) => text.slice(span.start, span.end))).toEqual(['  owner b\n  to c\n', '   ']);
    expect(applyEdits(text, edits)).toBe('promise a\n  said "s"\n  to c\n  owner b\n  costs 1 EUR\n');
  });
});

it('formats a large file in a moment', () => {
  const touchpoint = '  touchpoint   t\n   owner   care\n\n\n';
  const text = `journey a\n${touchpoint.repeat(5_000)}${'\n'.repeat(20_000)}`;
  expect(formatText(text, { sortProperties: true }).split('\n')).toHaveLength(15_001);
});
