import { describe, it } from 'vitest';
import { checkFormat, checkStays } from './check-format.ts';

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
