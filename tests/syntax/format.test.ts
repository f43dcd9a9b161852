import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits, format, formatText } from '../../language/index.ts';
import { type BlockKind, keywordTable, properties } from '../../language/syntax/keywords.ts';
import { parse } from '../../language/syntax/parse.ts';

/** Proves what formatting makes of a text, and that it stays so. */
function checkFormat(before: string, after: string, sortProperties = false): void {
  expect(formatText(before, { sortProperties })).toBe(after);
  expect(formatText(after, { sortProperties })).toBe(after);
}

function checkSorted(before: string, after: string): void {
  checkFormat(before, after, true);
}

/** Proves that a text is formatted already. */
function checkStays(text: string): void {
  checkFormat(text, text);
}

const page = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```journey\n(.*?)```/gs)].map(([, example = '']) => example);

describe('the examples of the language page', () => {
  it.each(examples)('are formatted already: %s', (example) => checkStays(example));
});

describe('indentation', () => {
  it('is two spaces a level, by what a line belongs to', () =>
    checkFormat(
      'journey a\nfor maya\nstage b\ntouchpoint c\nowner care\ngap 2 days\nbridged-by c\nteam care "Care"\nlead "Ana"\n',
      `journey a
  for maya

  stage b
    touchpoint c
      owner care
    gap 2 days
      bridged-by c

team care "Care"
  lead "Ana"
`,
    ));

  it('takes tabs and wide spaces for what they are', () =>
    checkFormat(
      'journey a\n\tstage b\n\t\ttouchpoint c\n\u3000\u3000\u3000\u3000\u3000owner care\n',
      `journey a
  stage b
    touchpoint c
      owner care
`,
    ));

  it('has touchpoints before the first stage stand in their journey', () =>
    checkFormat(
      'journey a\n    touchpoint c\n        owner care\n',
      'journey a\n  touchpoint c\n    owner care\n',
    ));

  it('starts at the edge where a journey is missing', () =>
    checkFormat(
      '  stage a\n    touchpoint b\n     owner care\n',
      'stage a\n  touchpoint b\n    owner care\n',
    ));

  it('stays where it misleads, since only a person knows what was meant', () =>
    checkFormat(
      'journey   a\n  touchpoint b\n    channel   web\n  owner   care\n  touchpoint c\n     owner care\n',
      'journey a\n  touchpoint b\n    channel web\n  owner care\n  touchpoint c\n    owner care\n',
    ));

  it('stays in a whole block where setting the rest straight would hide what misleads', () =>
    checkFormat(
      'journey a\n    touchpoint b\n        channel   web\n    owner care\nteam   x "X"\n    lead "Ana"\n',
      'journey a\n    touchpoint b\n        channel web\n    owner care\n\nteam x "X"\n  lead "Ana"\n',
    ));
});

describe('blank lines', () => {
  it('are one between, none at either end, and the last line ends', () =>
    checkFormat('\n\n \nteam a\n\n\n\t\nteam b\n\n  lead "x"\n\n\n', 'team a\n\nteam b\n\n  lead "x"\n'));

  it('end a file that does not', () => checkFormat('team a', 'team a\n'));

  it('are none in an empty file', () => {
    checkFormat('', '');
    checkFormat(' \n\n\t', '');
  });

  it('come before outermost blocks and stages, above their comments', () =>
    checkFormat(
      `brand a
team b
# Who it is for
persona c
  owner b
journey d
  for c
  # First
  stage e
    touchpoint f
    touchpoint g
  stage h
`,
      `brand a

team b

# Who it is for
persona c
  owner b

journey d
  for c

  # First
  stage e
    touchpoint f
    touchpoint g

  stage h
`,
    ));

  it('may be missing between teams, between blocks of one line, and before a first stage', () =>
    checkStays(`team a
team b
  part-of a
team c

persona d "D"
persona e "E"

journey f
  stage g
`));

  it('stay where people part things', () =>
    checkStays(`journey a
  stage b
    goal "g"

    touchpoint c
      channel web

      owner care

    touchpoint d
`));
});

describe('a line', () => {
  it.each([
    ['owner    care', 'owner care'],
    ['Owner: care', 'owner care'],
    ['OWNER ： “Customer Care”', 'owner "Customer Care"'],
    ['channel web ,phone，app 、 chat', 'channel web, phone, app, chat'],
    ['emotion\u00a0Hopeful\u3000−1\t“why”', 'emotion hopeful -1 "why"'],
    ['emotion Freude –1', 'emotion Freude -1'],
    ['effort HIGH', 'effort high'],
    ['takes 9 To 24 Months', 'takes 9 to 24 months'],
    [
      'measure NPS Target≥–5 Actual  4.2 Of 5 On 2026−09−30 “Survey”',
      'measure NPS target >= -5 actual 4.2 of 5 on 2026-09-30 "Survey"',
    ],
    ['measure cost target≤42 eur', 'measure cost target <= 42 EUR'],
    ['opportunity “o” By “Customer Care”', 'opportunity "o" by "Customer Care"'],
    ['research "r" On 2026–02–11', 'research "r" on 2026-02-11'],
    ['Moment-Of-Truth:', 'moment-of-truth'],
    ['leads-to   next“when it is so”', 'leads-to next "when it is so"'],
    ['note “she said "yes" and \\”', 'note "she said \\"yes\\" and \\\\"'],
    ['note “a \\" b \\\\ c \\n”', 'note "a \\" b \\\\ c \\n"'],
    ['note "  spaces   stay ， and signs − ≥ “too” "', 'note "  spaces   stay ， and signs − ≥ “too” "'],
    ['owner care# why', 'owner care # why'],
    ['owner care    #  why  not ', 'owner care #  why  not'],
  ])('%s becomes %s', (before, after) => {
    const around = (line: string) => `journey a\n  touchpoint b\n    ${line}\n`;
    checkFormat(around(before), around(after));
  });

  it.each([
    ['Improved 2026–05–10 For Customer “w”', 'improved 2026-05-10 for customer "w"'],
    ['Status Future', 'status future'],
  ])('of a journey, %s, becomes %s', (before, after) =>
    checkFormat(`journey a\n  ${before}\n`, `journey a\n  ${after}\n`),
  );

  it.each([
    ['Touchpoint : Two   words,and ≥ a “sign', 'Touchpoint : Two   words,and ≥ a “sign'],
    ['TOUCHPOINT:two   words ,and ≥ a sign', 'touchpoint two words ,and ≥ a sign'],
    ['Gap 5 Working  Days waiting , for 5 Days', 'gap 5 working days waiting , for 5 Days'],
    ['gap：“Overnight”', 'gap "Overnight"'],
  ])('with a title without quotes, %s, becomes %s', (before, after) =>
    checkFormat(`journey a\n  ${before}\n`, `journey a\n  ${after}\n`),
  );

  it('with a mistake keeps its words and is only indented', () =>
    checkFormat(
      'journey a\nOwner:  care , field\nPian   “p”\nnonsense  ,  words\nnote   “open \ndelivers a ,\n',
      'journey a\n  Owner:  care , field\n  Pian   “p”\n  nonsense  ,  words\n  note   “open \n  delivers a ,\n',
    ));
});

describe('lists on several lines', () => {
  it('keep their lines, one level deeper, with the comments between', () =>
    checkFormat(
      'journey a\nfor maya ,# first\n  # then\n\tnoah，\n lea\n',
      'journey a\n  for maya, # first\n    # then\n    noah,\n    lea\n',
    ));
});

describe('text blocks', () => {
  it('move with their keyword, and say what they said', () =>
    checkFormat(
      'journey a\nresearch   “““  \n        One\n\n          two # no comment\n   \n        three   \n      “““   On 2026-01-01\n',
      'journey a\n  research """\n    One\n\n      two # no comment\n\n    three   \n  """ on 2026-01-01\n',
    ));

  it('without an end stay as they are, and so do the words below', () =>
    checkStays('journey a\n  note """\n  open  \n\n\n  stage   b “x”\n'));
});

describe('comments', () => {
  it('stand as deep as what they stand above', () =>
    checkFormat(
      '    # team\nteam a\n# lead\n  lead "x"\n\n      # alone\n\njourney b\n# stage\n\n  stage c\n',
      '# team\nteam a\n  # lead\n  lead "x"\n\n# alone\n\njourney b\n# stage\n\n  stage c\n',
    ));

  it('stay in the block that they end', () =>
    checkStays(`journey a
  touchpoint b
    owner care
    # channel web
    # emotion calm
  touchpoint c
    # nothing yet

  # touchpoint d
`));

  it('that accept a finding stay right above it', () =>
    checkFormat(
      'journey a\n  stage b\n    touchpoint c\n      owner x\n      # ignore gap-unbridged: no\n  stage d\n',
      'journey a\n  stage b\n    touchpoint c\n      owner x\n\n  # ignore gap-unbridged: no\n  stage d\n',
    ));
});

describe('line ends', () => {
  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('stay %s', (_, end) =>
    checkFormat(
      ['\uFEFFteam   a', '', '', 'brand b', 'team c'].join(end),
      ['\uFEFFteam a', '', 'brand b', '', 'team c', ''].join(end),
    ),
  );

  it('stay mixed where they are', () =>
    checkFormat('team   a\r\nteam b\nteam c\r', 'team a\r\nteam b\nteam c\r'));
});

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
