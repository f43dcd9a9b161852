import { describe, expect, it } from 'vitest';
import { parse } from '../../language/syntax/parse.ts';
import { outline } from '../support/outline.ts';

function read(lines: readonly string[]): { last: readonly string[]; codes: readonly string[] } {
  const text = ['journey j', 'touchpoint t', ...lines].join('\n');
  return {
    last: outline(text)
      .slice(3)
      .map((it) => it.trim()),
    codes: parse(text).mistakes.map((it) => it.code),
  };
}

describe('a list', () => {
  it('goes on in the next line after a comma, over comments', () => {
    expect(read(['delivers a, # first', '# between', '  b,', '  c', 'owner x'])).toEqual({
      last: ['delivers a | b | c', 'owner x'],
      codes: [],
    });
  });

  it('does not take a statement for its next line', () => {
    expect(read(['delivers a,', 'owner x'])).toEqual({
      last: ['delivers a', 'owner x'],
      codes: ['malformed-value'],
    });
  });

  it.each(['moment-of-truth', 'outside'])('does not take a lone %s for a name', (flag) => {
    expect(read(['delivers a,', flag])).toEqual({ last: ['delivers a', flag], codes: ['malformed-value'] });
  });

  it('takes such a word for a name where others stand beside it', () => {
    expect(read(['tag a,', 'gap, b'])).toEqual({ last: ['tag a | gap | b'], codes: [] });
  });

  it('ends at a blank line', () => {
    expect(read(['delivers a,', '', 'b'])).toEqual({
      last: ['delivers a'],
      codes: ['malformed-value', 'unknown-keyword'],
    });
  });

  it('does not go on where the property is no list', () => {
    expect(read(['owner a,', 'b']).codes).toEqual(['malformed-value', 'unknown-keyword']);
  });

  it('may hold titles, and goes on with them', () => {
    expect(read(['delivers "Online soon",', '"Fair price"'])).toEqual({
      last: ['delivers "Online soon" | "Fair price"'],
      codes: [],
    });
  });
});

describe('a text block', () => {
  it('keeps the shape of its lines, and # in it is text', () => {
    expect(read(['note """', '    # one', '', '      two', '    """']).last).toEqual([
      'note "# one\\n\\n  two"',
    ]);
  });

  it('lets the statement go on after its end', () => {
    expect(read(['research """', '  Nine diaries', '  """ on 2026-06-20']).last).toEqual([
      'research "Nine diaries" on 2026-06-20',
    ]);
  });

  it('without an end ends before the next block, which is not damaged', () => {
    expect(read(['note """', '  open', '  owner lost', 'touchpoint b', 'owner x'])).toEqual({
      last: ['note "open\\nowner lost"', 'touchpoint b', 'owner x'],
      codes: ['unclosed-text'],
    });
  });

  it('without an end ends before the next line that opens a text block', () => {
    expect(read(['note """', '  open', 'pain """', '  closed', '"""', 'owner x'])).toEqual({
      last: ['note "open"', 'pain "closed"', 'owner x'],
      codes: ['unclosed-text'],
    });
  });

  it('may have curly quotes', () => {
    expect(read(['note “““', '  one', '”””', 'owner x']).last).toEqual(['note "one"', 'owner x']);
  });
});

describe('an unclosed text', () => {
  it('ends with its line', () => {
    expect(read(['pain "open # no comment', 'owner x'])).toEqual({
      last: ['pain "open # no comment"', 'owner x'],
      codes: ['unclosed-text'],
    });
  });
});
