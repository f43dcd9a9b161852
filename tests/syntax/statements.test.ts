import { describe, expect, it } from 'vitest';
import { parse } from '../../language/syntax/parse.ts';
import { outline } from '../support/outline.ts';

/** A statement in the block it belongs to, and the line it is read as. */
const statements: readonly [block: string, written: string, read: string][] = [
  ['brand b', 'value plain-speaking "We say it plainly"', 'value plain-speaking "We say it plainly"'],
  ['team t "T"', 'lead "Ana Ruiz"', 'lead "Ana Ruiz"'],
  ['team t "T"', 'contact "care@example.org"', 'contact "care@example.org"'],
  ['team t "T"', 'part-of operations', 'part-of operations'],
  ['persona p "P"', 'most-valuable', 'most-valuable'],
  ['persona p "P"', 'owner care', 'owner care'],
  ['persona p "P"', 'expects online, "A person who answers"', 'expects online | "A person who answers"'],
  ['persona p "P"', 'research "22 interviews" on 2026-02-11', 'research "22 interviews" on 2026-02-11'],
  ['promise p', 'status draft', 'status (draft)'],
  ['promise p', 'said "Order page" on 2026-03-01', 'said "Order page" on 2026-03-01'],
  ['promise p', 'to maya, tom', 'to maya | tom'],
  ['promise p', 'reflects on-your-side', 'reflects on-your-side'],
  ['promise p', 'costs 42.50 EUR', 'costs money 4250/100 EUR'],
  ['promise p', 'budget 50 eur', 'budget money 50 EUR'],
  [
    'promise p',
    'measure lead-time target <= 5 working days actual 6.5 working days on 2026-09-30',
    'measure lead-time, target <= duration 604800, actual duration 7862400/10, on 2026-09-30',
  ],
  ['journey j', 'status future', 'status (future)'],
  ['journey j', 'for maya', 'for maya'],
  [
    'journey j',
    'improved 2026-05-10 for customer "They move it"',
    'improved (customer) "They move it" on 2026-05-10',
  ],
  [
    'journey j',
    'measure nps "Survey" on 2026-09-30 actual 31 target >= 40',
    'measure nps, target >= number 40, actual number 31, on 2026-09-30, "Survey"',
  ],
  ['journey j', 'measure stars actual 4.2 of 5', 'measure stars, actual percentage 4200/50'],
  ['journey j', 'measure first-fix target > 85%', 'measure first-fix, target > percentage 85'],
  ['journey j', 'opportunity "One table" by digital-sales', 'opportunity "One table" by digital-sales'],
  ['journey j', 'compares-with get-online-tomorrow', 'compares-with get-online-tomorrow'],
  ['stage s', 'goal "Know what it costs"', 'goal "Know what it costs"'],
  ['touchpoint t', 'channel web, phone', 'channel web | phone'],
  ['touchpoint t', 'outside', 'outside'],
  ['touchpoint t', 'outside "Friends"', 'outside "Friends"'],
  ['touchpoint t', 'emotion relieved', 'emotion relieved'],
  [
    'touchpoint t',
    'emotion relieved +1 "Knows who is coming"',
    'emotion relieved score 1 "Knows who is coming"',
  ],
  ['touchpoint t', 'emotion -2 "Again"', 'emotion score -2 "Again"'],
  ['touchpoint t', 'effort low', 'effort (low)'],
  ['touchpoint t', 'moment-of-truth', 'moment-of-truth'],
  ['touchpoint t', 'delivers online, price', 'delivers online | price'],
  ['touchpoint t', 'acknowledges "By name"', 'acknowledges "By name"'],
  ['touchpoint t', 'involves field, care', 'involves field | care'],
  [
    'touchpoint t',
    'backstage "Port is activated" by operations',
    'backstage "Port is activated" by operations',
  ],
  ['touchpoint t', 'system "Workforce planner"', 'system "Workforce planner"'],
  ['touchpoint t', 'takes 9 to 24 months', 'takes duration 62208000'],
  ['touchpoint t', 'leads-to other.step "If it fails"', 'leads-to other.step "If it fails"'],
  ['gap', 'bridged-by day-before-text', 'bridged-by day-before-text'],
  ['gap', 'note "Nobody calls"', 'note "Nobody calls"'],
  ['gap', 'tag pilot, 2027', 'tag pilot | 2027'],
  ['vocabulary', 'channel drone "Drone"', 'channel drone "Drone"'],
  ['vocabulary', 'emotion chuffed +2', 'emotion chuffed score 2'],
];

describe('each statement', () => {
  it.each(statements)('%s: %s', (block, written, read) => {
    const text = `journey around\n${block}\n  ${written}\n`;
    expect(parse(text).mistakes).toEqual([]);
    expect(outline(text).at(-1)?.trim()).toBe(read);
  });
});

describe('blocks', () => {
  it('follow from the keywords alone, however the lines are indented', () => {
    const text = [
      'journey j "J"',
      'owner care',
      '      stage s',
      'touchpoint a',
      '   owner x',
      ' gap 2 days',
      'touchpoint b',
    ];
    expect(outline(text.join('\n'))).toEqual([
      'journey j "J"',
      '  owner care',
      '  stage s',
      '    touchpoint a',
      '      owner x',
      '    gap 172800/1s',
      '    touchpoint b',
    ]);
  });

  it('before the first stage stand in a nameless one', () => {
    expect(outline('journey j\ntouchpoint a\nstage s\ntouchpoint b')).toEqual([
      'journey j',
      '  stage (implied)',
      '    touchpoint a',
      '  stage s',
      '    touchpoint b',
    ]);
  });

  it('at the top level close everything', () => {
    expect(outline('journey j\nstage s\ntouchpoint a\nteam t "T"\nlead "L"')).toEqual([
      'journey j',
      '  stage s',
      '    touchpoint a',
      'team t "T"',
      '  lead "L"',
    ]);
  });

  it('may be called like a keyword', () => {
    expect(outline('team value "Value"\nteam team\njourney days\n  owner value')).toEqual([
      'team value "Value"',
      'team team',
      'journey days',
      '  owner value',
    ]);
  });
});

describe('names and titles', () => {
  it.each([
    ['touchpoint "Compare plans"', 'touchpoint ~compare-plans "Compare plans"'],
    ['touchpoint Compare plans', 'touchpoint ~compare-plans "Compare plans"'],
    ['touchpoint compare-plans', 'touchpoint compare-plans'],
    ['touchpoint 2nd-visit', 'touchpoint 2nd-visit'],
    ['touchpoint "Sign up – online!"', 'touchpoint ~sign-up-online "Sign up – online!"'],
    ['touchpoint "Überführung nach Hause"', 'touchpoint ~überführung-nach-hause "Überführung nach Hause"'],
    ['touchpoint 受付 "受付で名前を言う"', 'touchpoint 受付 "受付で名前を言う"'],
    ['touchpoint "受付で 名前を言う"', 'touchpoint ~受付で-名前を言う "受付で 名前を言う"'],
    ['touchpoint الاستقبال', 'touchpoint الاستقبال'],
  ])('%s', (written, read) => {
    const text = `journey j\n${written}`;
    expect(parse(text).mistakes).toEqual([]);
    expect(outline(text).at(-1)?.trim()).toBe(read);
  });

  it('are compared after NFC', () => {
    expect(outline('team cafe\u0301')).toEqual(['team caf\u00e9']);
  });
});

describe('forgiving input', () => {
  it.each([
    ['TOUCHPOINT a "A"', 'touchpoint a "A"'],
    ['Touchpoint: a "A"', 'touchpoint a "A"'],
    ['touchpoint： a “A”', 'touchpoint a "A"'],
    ['touchpoint a „A“', 'touchpoint a "A"'],
    ['touchpoint a ”A”', 'touchpoint a "A"'],
    ['touchpoint a "He said “yes”"', 'touchpoint a "He said “yes”"'],
    ['touchpoint a “He said "yes"”', 'touchpoint a "He said \\"yes\\""'],
    ['touchpoint\u00a0a\u3000"A"', 'touchpoint a "A"'],
    ['touchpoint a "A \\"B\\" \\\\ \\n"', 'touchpoint a "A \\"B\\" \\\\ \\\\n"'],
  ])('%s', (written, read) => {
    expect(parse(`journey j\n${written}`).mistakes).toEqual([]);
    expect(outline(`journey j\n${written}`).at(-1)?.trim()).toBe(read);
  });

  it.each([
    ['emotion sad −1', 'emotion sad score -1'],
    ['emotion Sad –2', 'emotion sad score -2'],
    ['measure nps target ≥ 40', 'measure nps, target >= number 40'],
    ['measure wait TARGET ≤ 5 Working Days', 'measure wait, target <= duration 604800'],
    ['channel web， phone、 app', 'channel web | phone | app'],
    ['effort HIGH', 'effort (high)'],
  ])('%s', (written, read) => {
    const text = `journey j\ntouchpoint t\n${written}`;
    expect(parse(text).mistakes).toEqual([]);
    expect(outline(text).at(-1)?.trim()).toBe(read);
  });

  it('counts a byte-order mark only at the start', () => {
    expect(parse('\uFEFFteam a').mistakes).toEqual([]);
    expect(outline('\uFEFFteam a')).toEqual(['team a']);
    expect(parse('team a\n\uFEFFteam b').mistakes.map((it) => it.code)).toEqual(['unknown-keyword']);
  });

  it.each(['\n', '\r\n', '\r'])('reads lines that end in %j', (end) => {
    const text = ['journey j', 'touchpoint a', 'note """', '  one', '    two', '"""', 'owner care'].join(end);
    expect(parse(text).mistakes).toEqual([]);
    expect(outline(text).slice(2)).toEqual([
      '    touchpoint a',
      '      note "one\\n  two"',
      '      owner care',
    ]);
  });
});
