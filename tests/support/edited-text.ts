import fc from 'fast-check';

/** Statements that are right where they stand, also in twos, and over several lines. */
const statements = {
  touchpoint: [
    'channel web,\n        app',
    'channel sms, # by night\n        # and by day\n        phone,\n        email',
    'owner care',
    'emotion hopeful +1 "Knows when"',
    'emotion -2',
    'note "Plain"',
    'note """\n        Long, and\n\n          # no comment\n        """',
    'takes 9 to 24 months',
    'delivers online, "Online in five days"',
    'leads-to pay "when she pays by card"',
    'measure csat target >= 85% actual 4.2 of 5 on 2026-09-30 "Survey"',
    'opportunity "Less" by care',
    'moment-of-truth',
    '# a comment',
    'note “Curly”',
    'tag 顧客, émile',
  ],
  stage: ['goal "Choose"', 'quote "What I want"', 'measure nps target > 3'],
  journey: ['for maya,\n  henrik', 'owner care', 'status future', 'improved 2026-05-10 for both "Faster"'],
  team: ['lead "Ana"', 'part-of care', ''],
  promise: ['said "Web" on 2026-03-01', 'costs 42 EUR', 'to maya, henrik', 'budget 9.50 EUR'],
};

type Kind = keyof typeof statements;

function block(kind: Kind, depth: number): fc.Arbitrary<string> {
  const indent = '  '.repeat(depth);
  const header = fc.constantFrom(`${kind} a "A"`, `${kind} b`, `${kind} "顧客 C"`, `${kind}: d “D”`);
  const body = fc.uniqueArray(fc.constantFrom(...statements[kind]), { maxLength: 4 });
  return fc.tuple(header, body).map(([head, lines]) => `${[head, ...lines].join(`\n${indent}  `)}\n`);
}

const gap = fc.constantFrom('gap 5 working days "Waiting"\n      bridged-by a\n', 'gap\n');
const step = fc.oneof({ weight: 4, arbitrary: block('touchpoint', 2) }, { weight: 1, arbitrary: gap });
const stage = fc
  .tuple(block('stage', 1), fc.array(step, { maxLength: 3 }))
  .map(([head, steps]) => `  ${[head, ...steps].join('    ')}`);
const journey = fc
  .tuple(block('journey', 0), fc.array(stage, { maxLength: 3 }))
  .map(([head, stages]) => [head, ...stages].join('\n'));
const unit = fc.oneof(journey, journey, block('team', 0), block('promise', 0));
/** A file without mistakes of the language, or nearly so, with any line ends. */
export const wholeText: fc.Arbitrary<string> = fc
  .tuple(fc.array(unit, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\n', '\r\n', '\r'))
  .map(([units, lineEnd]) => units.join('').replaceAll('\n', lineEnd));

/** What a keystroke, a paste or an undo puts in. */
const typed = fc.oneof(
  fc.constantFrom('', 'x', ' ', '"', '"""', ',', '#', '\n', '\r\n', '\r', '\uFEFF', '\t', '顧'),
  fc.constantFrom(
    '\n      owner care\n',
    '\n    touchpoint z\n',
    '\nteam t\n',
    'gap',
    'stage s',
    'for ',
    '  a, b',
  ),
  fc.constantFrom(
    '\n note """\n',
    '\n """',
    '\ntouchpoint\n',
    '\nmoment-of-truth\n',
    '“',
    '\\',
    'channel web,',
  ),
);
export const edit = fc.record({ at: fc.noBias(fc.nat(9999)), gone: fc.nat(30), typed });

/** The text after one. */
export function edited(
  text: string,
  { at, gone, typed: words }: typeof edit extends fc.Arbitrary<infer E> ? E : never,
) {
  const start = Math.floor((at / 10_000) * text.length);
  // Most keystrokes take nothing away.
  return text.slice(0, start) + words + text.slice(start + (gone < 15 ? 0 : gone - 15));
}
