import fc from 'fast-check';
import { keywordTable } from '../../language/index.ts';

const word = fc.constantFrom(
  ...[
    'care',
    'Care',
    'carre',
    'on',
    'value',
    '顧客',
    '𝒜b',
    'web',
    'hopeful',
    'furious',
    'one.two',
    'one.',
    '.',
  ],
  ...[
    '"Customer Care"',
    '"care',
    '“care”',
    '"""',
    '"😀"',
    '+1',
    '-2',
    '–1',
    ',',
    '，',
    ':',
    '>=',
    '#',
    '3 days',
  ],
);
const space = fc.constantFrom(' ', ' ', '  ', '\u00A0', '\t', '');
const keyword = fc.constantFrom(
  ...keywordTable.blocks,
  ...keywordTable.properties,
  'step',
  'ownr',
  '',
  '"""',
);
const line = fc
  .tuple(space, keyword, fc.array(fc.tuple(space, word), { maxLength: 4 }))
  .map(([indent, first, rest]) => indent + first + rest.map((it) => it.join('')).join(''));

/** Text that is more or less a journey file: whole, half-written and broken lines, with any line ends. */
export const journeyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 25 })
  .map((lines) => lines.map((it) => it.join('')).join(''));
