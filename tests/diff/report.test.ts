import { describe, expect, it } from 'vitest';
import { type Change, LineIndex } from '../../language/index.ts';
import { diffOf, edited, lineOf } from '../support/changes.ts';
import { northwind } from './northwind.ts';

/** Both places of the only change, each as its line without white space around it. */
function linesOf(before: string, after: string): readonly (string | undefined)[] {
  const { changes } = diffOf(before, after);
  expect(changes).toHaveLength(1);
  const lineIn = (text: string, place: Change['before']) => {
    if (place === undefined) return undefined;
    const lines = new LineIndex(text);
    const { start, end } = lines.lineSpan(lines.position(place.span.start).line);
    return text.slice(start, end).trim();
  };
  return changes.flatMap((it) => [lineIn(before, it.before), lineIn(after, it.after)]);
}

describe('the places of a change', () => {
  it.each([
    ['      delivers online\n', '', 'delivers online', 'touchpoint visit "The engineer comes"'],
    ['owner field', 'owner ops', 'owner field', 'owner ops'],
    ['besorgt -1', 'besorgt -2', 'emotion besorgt -1', 'emotion besorgt -2'],
    ['effort low', 'effort high', 'effort low', 'effort high'],
    ['web, phone', 'web', 'channel web, phone', 'touchpoint compare "Compare plans"'],
    [
      'actual 41',
      'actual 40',
      'measure nps target >= 40 actual 41 on 2026-09-30',
      'measure nps target >= 40 actual 40 on 2026-09-30',
    ],
    ['gap 5', 'gap 6', 'gap 5 days "Waiting"', 'gap 6 days "Waiting"'],
    ['budget 50', 'budget 60', 'budget 50 EUR', 'budget 60 EUR'],
    ['costs 42', 'costs 60', 'costs 42 EUR', 'costs 60 EUR'],
    ['      respects "Hours"\n', '', 'respects "Hours"', 'touchpoint text "Text the day before"'],
    ['"Get online"', '"Come online"', 'journey get "Get online"', 'journey get "Come online"'],
    ['persona henrik "Henrik"\n', '', 'persona henrik "Henrik"', undefined],
    ['promise price', 'team night "Night"\npromise price', undefined, 'team night "Night"'],
    [
      '    gap 5',
      '    # ignore gap-unbridged: text is enough\n    gap 5',
      'gap 5 days "Waiting"',
      '# ignore gap-unbridged: text is enough',
    ],
  ])('of %j now %j are the lines that were edited', (piece, by, before, after) => {
    expect(linesOf(northwind, edited(northwind, piece, by))).toEqual([before, after]);
  });
});

describe('the order of changes', () => {
  it('is by class, then by file and place', () => {
    const after = edited(edited(northwind, '      delivers online\n', ''), 'effort low', 'effort high')
      .replace('besorgt -1', 'besorgt 1')
      .replace('"Tell us"', '"Tell us first"')
      .replace('web, phone', 'web');
    expect(diffOf(northwind, after).changes.map(lineOf)).toEqual([
      "breaking promise-broken: This breaks the promise 'Online in five days': nothing delivers it any more.",
      "risky channel-lost: 'Compare plans' does not happen on 'phone' any more.",
      "risky effort-raised: 'Text the day before' takes the customer more effort: it was 'low', now it is 'high'.",
      "improving emotion-raised: The vocabulary makes 'besorgt' +1, it was -1: 2 touchpoints feel better.",
      "neutral reworded: The touchpoint 'Tell us' is called 'Tell us first' now.",
    ]);
    expect(diffOf(northwind, after).summary).toEqual({ breaking: 1, risky: 2, improving: 1, neutral: 1 });
  });
});

describe('a fingerprint', () => {
  const changed = edited(northwind, 'effort low', 'effort high');
  const [change] = diffOf(northwind, changed).changes;

  it('stays the same while other things change on either side', () => {
    const other = (text: string) =>
      `# moved down\n\n${text.replace('"Tell us"', '"Tell"').replaceAll('besorgt', 'froh')}`;
    const again = (before: string, after: string) =>
      diffOf(before, after).changes.find(({ code }) => code === 'effort-raised')?.fingerprint;
    expect(again(other(northwind), other(changed))).toBe(change?.fingerprint);
    expect(again(northwind, other(changed))).toBe(change?.fingerprint);
    expect(change?.fingerprint).toMatch(/^[0-9a-f]{16}:1$/);
  });

  it('stays the same where the element is renamed later', () => {
    const renamed = changed
      .replace('touchpoint text', 'touchpoint sms')
      .replace('bridged-by text', 'bridged-by sms');
    const { changes } = diffOf(northwind, renamed);
    expect(changes.map(({ code }) => code)).toEqual(['effort-raised', 'renamed']);
    expect(changes[0]?.fingerprint).toBe(change?.fingerprint);
  });

  it('is another one as soon as the change is', () => {
    const more = diffOf(northwind, edited(northwind, 'effort low', 'effort medium')).changes[0];
    expect(more?.code).toBe(change?.code);
    expect(more?.fingerprint).not.toBe(change?.fingerprint);
  });

  it('counts equal changes', () => {
    const gaps = (count: number) =>
      `journey j\n  touchpoint a\n${'  gap 3 days\n'.repeat(count)}  touchpoint b\n`;
    const { changes } = diffOf(gaps(0), gaps(2));
    const [one, other] = changes.map(({ fingerprint }) => fingerprint.split(':'));
    expect([one?.[1], other?.[1]]).toEqual(['1', '2']);
    expect(one?.[0]).toBe(other?.[0]);
  });
});

describe('the curves', () => {
  it('are there for journeys that feel different, with both sides', () => {
    const after = edited(northwind, 'emotion hopeful', 'emotion furious').replace(
      / {4}touchpoint order[\s\S]*?(?= {2}stage)/,
      '',
    );
    expect(diffOf(northwind, after).journeys).toEqual([
      {
        name: 'get',
        title: 'Get online',
        emotion: { before: [-1, -1, 1, undefined], after: [-1, -2, undefined] },
        touchpoints: [
          { name: 'compare', title: 'Compare plans', before: -1, after: -1, on: 'both' },
          { name: 'order', title: 'Place the order', before: -1, after: undefined, on: 'before' },
          { name: 'text', title: 'Text the day before', before: 1, after: -2, on: 'both' },
          { name: 'visit', title: 'The engineer comes', before: undefined, after: undefined, on: 'both' },
        ],
      },
    ]);
  });
});

describe('a silenced check', () => {
  const silenced = (comment: string) =>
    diffOf(northwind, edited(northwind, '    gap 5', `    ${comment}\n    gap 5`)).changes.map(
      ({ code }) => code,
    );

  it('is told once for a comment that silences', () => {
    expect(silenced('# ignore gap-unbridged: text is enough')).toEqual(['check-silenced']);
  });

  it('is not told for a comment that does not: without a reason, or of no check', () => {
    expect(silenced('# ignore gap-unbridged')).toEqual([]);
    expect(silenced('# ignore unknown-name: why')).toEqual([]);
    expect(silenced('# ignore the noise')).toEqual([]);
  });
});
