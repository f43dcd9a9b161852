import { describe, expect, it } from 'vitest';
import { dayOf, oneOf } from '../../cli/arguments.ts';
import { wantsColours } from '../../cli/process-io.ts';

describe('a day', () => {
  it.each(['2026-03-01', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is taken', (day) => {
    expect(dayOf(day)).toBe(day);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-3-1',
    '01-03-2026',
    '2026-03-01T00:00',
    'today',
    '',
  ])("'%s' is none", (typed) => {
    expect(() => dayOf(typed)).toThrow(
      `'${typed}' is no day: write it as year-month-day, such as 2026-03-01.`,
    );
  });
});

describe('a word of an option', () => {
  it('is one of those there are', () => {
    expect(oneOf('--format', ['text', 'json'], 'json')).toBe('json');
    expect(() => oneOf('--format', ['text', 'json', 'svg'], 'xml')).toThrow(
      "'xml' is nothing that --format takes: there are 'text', 'json' and 'svg'.",
    );
    expect(() => oneOf('--view', ['journey'], 'map')).toThrow(
      "'map' is nothing that --view takes: there is 'journey'.",
    );
  });
});

describe('colours', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
    [{ CI: 'true' }, false, false],
  ])('%o on a terminal (%s): %s', (env, isTerminal, expected) => {
    expect(wantsColours(env, isTerminal)).toBe(expected);
  });
});
