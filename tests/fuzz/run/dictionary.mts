import {
  channels,
  emotions,
  keywordTable,
  knownMeasures,
  languageMistakes,
  synonyms,
} from '../../../language/index.ts';
import { dangerousPieces } from '../../support/dangerous-text.ts';

const signs = [
  ...[
    '"',
    '"""',
    '“',
    '”',
    '„',
    '\\"',
    '\\\\',
    '#',
    ',',
    '，',
    '、',
    ':',
    '：',
    '>=',
    '≤',
    '−',
    '–',
    '\n',
    '\r\n',
    '\r',
  ],
  ...[
    '\u00A0',
    '\u3000',
    '\uFEFF',
    '\uF8FE',
    '\uF8FF',
    '# ignore ',
    '//- ',
    '//= ',
    '\n  ',
    '\n\n',
    '.journey\n',
  ],
];
const words = [
  ...[
    'target',
    'actual',
    'on',
    'by',
    'for',
    'to',
    'of',
    'customer',
    'efficiency',
    'both',
    'low',
    'medium',
    'high',
  ],
  ...[
    'live',
    'draft',
    'retired',
    'current',
    'future',
    'EUR',
    'USD',
    'working days',
    'weeks',
    'months',
    '2026-03-01',
  ],
  ...[
    '85%',
    '4.2 of 5',
    '-2',
    '+1',
    '9 to 24 months',
    '"Title"',
    'a.b',
    'care',
    'exclude',
    'rules',
    '$schema',
    'off',
  ],
  ...[
    '["warning", {"days": 2}]',
    'Journey;Stage;Touchpoint;Emotion;Score',
    'Channel',
    'Pain',
    'Owner',
    'Promise',
  ],
  ...[
    'journey\n',
    'title ',
    'section ',
    ': 5: Me, You',
    '```mermaid\n',
    '```\n',
    '---\n',
    '100644 blob ',
    '\0',
    '\t',
  ],
];

/** Words that mean something, in the form in which libFuzzer takes them. */
export function dictionary(): string {
  const all = [
    ...[...keywordTable.blocks, ...keywordTable.properties, ...synonyms.keys()],
    ...[...channels, ...knownMeasures].map(({ name }) => name),
    ...[...emotions.keys()].slice(0, 40),
    ...languageMistakes.map(({ code }) => code),
    ...[...signs, ...words, ...dangerousPieces],
  ];
  return [...new Set(all)].map((word) => `"${escaped(word)}"\n`).join('');
}

function escaped(word: string): string {
  return [...new TextEncoder().encode(word)]
    .map((byte) => {
      const isPlain = byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
      return isPlain ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
}
