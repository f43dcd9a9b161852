import fc from 'fast-check';

/** Pieces that mean something to the language, so that random texts reach its corners. */
const pieces = [
  ...[
    'journey',
    'stage',
    'touchpoint',
    'gap',
    'team',
    'Owner',
    'delivers',
    'note',
    'measure',
    'emotion',
    'tag',
  ],
  ...['brand', 'vocabulary', 'outside', 'moment-of-truth', 'status', 'part-of', 'leads-to', 'said', 'costs'],
  ...['"', '"""', '“', '”', '“““', '\\', '\\"', '#', '# ignore gap-unbridged: why', ',', '，', ':', '：'],
  ...['>=', '≤', '\n', '\n', '\n', '\r\n', '\r', ' ', '\t', '\u00a0', '\u3000', '\uFEFF', '\n\n', '\n  '],
  ...['a', 'b', 'care', '2026-03-01', '2026−03–01', '5 Working Days', '42 eur', '−1', 'On', 'by', 'Target'],
  ...[
    'actual',
    '"text"',
    '“te"xt”',
    '„x“',
    '\u0000',
    '\ud800',
    '"""\n',
    '\n"""',
    'Hopeful',
    'live',
    'of',
    'to',
  ],
];

/** One such piece, or any few letters. */
export const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
/** Pieces one after the other, and with spaces between. */
export const soup = fc.array(piece, { maxLength: 60 }).map((some) => some.join(''));
export const spacedSoup = fc
  .array(piece, { maxLength: 60 })
  .map((some) => some.join(' ').replace(/ ?\n ?/g, '\n'));
