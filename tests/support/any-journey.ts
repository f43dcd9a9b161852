import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const samples = new URL('../../samples/', import.meta.url);

/** The texts of all samples. */
export const sampleTexts: readonly string[] = readdirSync(samples, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.journey'))
  .sort()
  .map((path) => readFileSync(new URL(encodeURI(path.replaceAll('\\', '/')), samples), 'utf8'));

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
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const soup = fc.array(piece, { maxLength: 60 }).map((some) => some.join(''));
const spacedSoup = fc.array(piece, { maxLength: 60 }).map((some) => some.join(' ').replace(/ ?\n ?/g, '\n'));

const space = fc.constantFrom(' ', ' ', ' ', '  ', '\t', '\u00a0', '\u3000 ');
const indent = fc.constantFrom('', '', '  ', '    ', '      ', '\t', ' ', '   ', '        ', '\t  ');
const lineEnd = fc.constantFrom(
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n\n\n',
  '\n  \n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  ' \n',
  '\t\r\n',
);
const title = fc.constantFrom(
  '"A title"',
  '“Curly”',
  '„Low “',
  '“say "so" \\”',
  '“a\\"b”',
  'Two words',
  '"é \\\\"',
  '',
);
const name = fc.constantFrom('a', 'b', 'care', 'visit', 'maya', 'é');
const header = fc
  .tuple(
    fc.constantFrom(
      'brand',
      'Team',
      'team',
      'persona',
      'promise',
      'journey',
      'stage',
      'stage',
      'touchpoint',
      'touchpoint',
      'TOUCHPOINT',
    ),
    fc.constantFrom('', '', '', ':', ' :'),
    space,
    name,
    space,
    title,
  )
  .map((parts) => parts.join(''));
const property = fc.oneof(
  fc.constantFrom(
    'Owner: care',
    'owner  care',
    'owner “Care”',
    'owner carre dept',
    'part-of care',
    'lead “Ana”',
  ),
  fc.constantFrom(
    'moment-of-truth',
    'Outside:',
    'outside “who”',
    'most-valuable',
    'status  LIVE',
    'status Current',
  ),
  fc.constantFrom(
    'channel web , phone',
    'channel web，phone',
    'channel web,\n# c\nphone',
    'tag a ,  # why\n\t  b,\r\n c',
  ),
  fc.constantFrom(
    'delivers a,',
    'expects “x”、a',
    'reflects a,b',
    'to maya',
    'for maya',
    'bridged-by visit',
    'vocabulary',
  ),
  fc.constantFrom(
    'emotion Hopeful −1 “why”',
    'emotion +1',
    'Emotion: Freude',
    'effort HIGH',
    'takes 2 Hours',
    'costs 42 eur',
  ),
  fc.constantFrom('gap 5 Working Days “wait”', 'gap', 'gap “x”', 'gap 9 To 24 months a ,b', 'budget –50 EUR'),
  fc.constantFrom(
    'measure nps Target≥40 actual  31 On 2026−09−30 “s”',
    'measure x actual 4.2 Of 5',
    'measure nps target 5',
  ),
  fc.constantFrom(
    'said “w” ON 2026–03–01',
    'research "r" on  2026-02-11',
    'opportunity "o"  By care',
    'pain unquoted words',
  ),
  fc.constantFrom(
    'note """\n   a\n\n     b # c\n  """',
    'note “““\r\n\ta\r\n“““',
    'quote """\n text\n""" ',
    'note """\n open',
  ),
  fc.constantFrom(
    'said """\na\n  """   on 2026-01-01',
    'leads-to visit “when”',
    'leads-to ""“x”',
    'nonsense line',
    '"text" only',
  ),
  fc.constantFrom(
    'improved 2026–05–10 For Customer “w”',
    'compares-with a',
    'value x “X”',
    'note “""”',
    'note "open',
    'note ""“',
  ),
);
const comment = fc.constantFrom(
  '# c',
  '#c  ',
  '# ignore touchpoint-without-owner: why',
  '# ignore gap-unbridged: x',
  '#"""',
);
const statement = fc.oneof(
  { weight: 3, arbitrary: header },
  { weight: 6, arbitrary: property },
  { weight: 1, arbitrary: comment },
);
const behind = fc.constantFrom('', '', '', '', ' # behind', '#tight', '  ', '\t# """');
const line = fc.tuple(indent, statement, behind, lineEnd).map((parts) => parts.join(''));
const lines = fc
  .tuple(
    fc.constantFrom('', '', '', '\uFEFF', '\n\n', '\uFEFF\n'),
    fc.array(line, { maxLength: 24 }),
    fc.boolean(),
  )
  .map(([start, some, isEnded]) => {
    const text = `${start}${some.join('')}`;
    return isEnded ? text : text.trimEnd();
  });

/** A sample as it is while people work on it: stretches come, go and move. */
const typed = fc
  .tuple(
    fc.constantFrom(...sampleTexts),
    fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.oneof(piece, line, fc.constant(''))), { maxLength: 6 }),
  )
  .map(([text, edits]) =>
    edits.reduce((now, [at, length, by]) => {
      const start = at % (now.length + 1);
      return now.slice(0, start) + by + now.slice(start + length);
    }, text),
  );

/** A sample with other white space before its lines. */
const reindented = fc
  .tuple(
    fc.constantFrom(...sampleTexts),
    fc.array(indent, { minLength: 1, maxLength: 12 }),
    fc.constantFrom(1, 3, 9),
  )
  .map(([text, indents, every]) =>
    text
      .split('\n')
      .map((it, index) =>
        index % every === 0 ? it.replace(/^ */, indents[index % indents.length] ?? '') : it,
      )
      .join('\n'),
  );

/** Any text: well written, badly written, half typed, or none of the language's at all. */
export const anyJourneyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: lines },
  { weight: 2, arbitrary: soup },
  { weight: 2, arbitrary: spacedSoup },
  { weight: 2, arbitrary: typed },
  { weight: 1, arbitrary: reindented },
);
