import fc from 'fast-check';

const space = fc.constantFrom(' ', ' ', ' ', '  ', '\t', '\u00a0', '\u3000 ');
/** White space before a statement. */
export const indent = fc.constantFrom('', '', '  ', '    ', '      ', '\t', ' ', '   ', '        ', '\t  ');
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
/** A line with a statement, well or badly written, and its end. */
export const line = fc.tuple(indent, statement, behind, lineEnd).map((parts) => parts.join(''));
