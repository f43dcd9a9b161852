import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Rule {
  readonly beforeText: string | { pattern: string; flags?: string };
  readonly afterText?: string;
  readonly action: { indent: string };
}

const file = new URL('../../syntaxes/language-configuration.json', import.meta.url);
const configuration = JSON.parse(readFileSync(file, 'utf8'));

/** What the Enter key does to the indentation of the next line, by the first rule that fits. */
function onEnter(before: string, after = ''): string {
  const rules: Rule[] = configuration.onEnterRules;
  const fitting = rules.find(
    ({ beforeText, afterText }) =>
      expression(beforeText).test(before) && new RegExp(afterText ?? '').test(after),
  );
  return fitting?.action.indent ?? 'keep';
}

function expression(source: Rule['beforeText']): RegExp {
  return typeof source === 'string' ? new RegExp(source) : new RegExp(source.pattern, source.flags);
}

describe('after Enter', () => {
  test.each([
    ['journey get-online "Order"', 'indent'],
    ['  stage choose', 'indent'],
    ['    Touchpoint: compare-plans', 'indent'],
    ['  gap 5 working days', 'indent'],
    ['vocabulary', 'indent'],
    ['      owner care', 'keep'],
    ['    journeys are long', 'keep'],
    ['# journey of a thousand miles', 'none'],
    ['    # touchpoint', 'none'],
  ])('“%s” gives: %s', (before, expected) => {
    expect(onEnter(before)).toBe(expected);
  });

  test('between the quotes of a text block, they part', () => {
    expect(onEnter('  note """', '"""')).toBe('indentOutdent');
  });
});

test.each([['online-in-5-days'], ['予約チーム'], ['Größe_2'], ['2nd-visit']])('“%s” is one word', (name) => {
  const { pattern, flags } = configuration.wordPattern;
  expect(new RegExp(pattern, flags).exec(`owner "${name}", x`.slice(7))?.[0]).toBe(name);
});
