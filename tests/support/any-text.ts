import fc from 'fast-check';
import { quote } from '../../language/index.ts';

/** Texts that a table, a sheet or the language itself could take for something else. */
const texts = [
  ...[
    '=1+1',
    '+49 30 1234',
    '-1',
    '-2+3',
    '@SUM(A1)',
    "'=1",
    "''",
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '\t=1',
    ' =1',
    '=cmd|x!A0',
  ],
  ...[
    'a, b',
    'a; b',
    'a|b',
    '"quoted"',
    'back\\slash',
    '- a bullet',
    '• a bullet',
    'text (2026-02-11)',
    'text [care]',
  ],
  ...[
    'yes',
    'no',
    'n/a',
    '-',
    '',
    '  spaces  ',
    'positive',
    '🙂',
    '３',
    '4/5',
    'Column: text',
    '# no comment',
    '待つ',
    'مرحبا',
  ],
  ...[
    'owner care',
    'touchpoint x "X"',
    '""" x',
    'sep=;',
    'Touchpoint',
    '1e5',
    '0012',
    'TRUE',
    '2026-01-01',
    'a\u0301',
    'x (y)',
  ],
];

/** A text of one line, without quotes. */
export const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...texts) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map((it) => it.replace(/[\r\n]/g, ' ')),
  },
);
const block = fc
  .array(fc.oneof(line, fc.constant(''), fc.constant('  further in')), { minLength: 2, maxLength: 4 })
  .map((lines) => `"""\n${lines.join('\n')}\n"""`);

/** A text as it is written, in quotes or as a block. */
export const text = fc.oneof({ weight: 8, arbitrary: line.map(quote) }, { weight: 1, arbitrary: block });

/** White space around a title is no part of it. */
export const title = line.map((it) => quote(it.trim() || 'Title'));
