import fc from 'fast-check';
import { languageMistakes, openProject, quote, type Snapshot } from '../../language/index.ts';
import { properties } from '../../language/syntax/keywords.ts';
import { today } from './fixture.ts';

type PropertyForm = (typeof properties)[number];
type Kind = PropertyForm['on'][number];

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
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...texts) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map((it) => it.replace(/[\r\n]/g, ' ')),
  },
);
const block = fc
  .array(fc.oneof(line, fc.constant(''), fc.constant('  further in')), { minLength: 2, maxLength: 4 })
  .map((lines) => `"""\n${lines.join('\n')}\n"""`);
const text = fc.oneof({ weight: 8, arbitrary: line.map(quote) }, { weight: 1, arbitrary: block });
/** White space around a title is no part of it. */
const title = line.map((it) => quote(it.trim() || 'Title'));

const declared = {
  team: ['care', 'Sales', 'ops-2', '顧客'],
  persona: ['maya', 'henrik'],
  promise: ['fast', 'fair', 'kept-2'],
  value: ['plain', 'near'],
  channel: ['web', 'app', 'portal', 'home-visit'],
  journey: ['join', 'leave', 'wait-only'],
  touchpoint: ['visit', 'Call', '2nd-visit', 'join.visit', 'leave.Call', 'pay'],
  tag: ['pilot', 'wave-2', 'yes'],
} as const;
const words = ['hopeful', 'zen', 'furious', 'geborgen', 'positive', 'low', 'web'];
const day = fc.constantFrom('2026-02-11', '2024-02-29');
const amount = fc.constantFrom(
  '31',
  '-1',
  '85%',
  '42 EUR',
  '6.5 working days',
  '9 to 24 months',
  '4.2 of 5',
  '+2',
);

function one(of: keyof typeof declared | 'next'): fc.Arbitrary<string> {
  if (of === 'next') return fc.constantFrom(...declared.touchpoint, ...declared.journey);
  return fc.constantFrom(...declared[of]);
}

function several(of: keyof typeof declared | 'next', withTexts: boolean): fc.Arbitrary<string> {
  const item = withTexts ? fc.oneof(one(of), line.map(quote)) : one(of);
  return fc.uniqueArray(item, { minLength: 1, maxLength: 3 }).map((all) => all.join(', '));
}

function said(form: PropertyForm): fc.Arbitrary<string> {
  const { shape } = form;
  switch (shape.kind) {
    case 'flag':
      return fc.constant('');
    case 'declaration':
      return fc.constant('');
    case 'text':
      return fc
        .tuple(
          text,
          shape.clause === undefined ? fc.constant('') : fc.oneof(fc.constant(''), clause(shape.clause)),
        )
        .map((parts) => parts.join(''));
    case 'who':
      return fc.oneof(fc.constant(''), text);
    case 'reference':
      return one(shape.to);
    case 'link':
      return fc.oneof(
        one('next'),
        fc.tuple(one('next'), text).map((parts) => parts.join(' ')),
      );
    case 'list':
      return several(shape.of, shape.texts === true);
    case 'choice':
      return fc.constantFrom(...shape.among);
    case 'money':
      return fc.constantFrom('42 EUR', '1000.50 eur');
    case 'duration':
      return fc.constantFrom('2 hours', '9 to 24 months', '1 working day');
    case 'measure':
      return fc
        .tuple(
          fc.constantFrom('nps', 'Lead-time', 'x'),
          fc.constantFrom('', ' target >= ', ' target <= '),
          amount,
          amount,
          text,
        )
        .map(
          ([name, target, aim, actual, source]) =>
            `${name}${target && target + aim} actual ${actual} on 2026-09-30 ${source}`,
        );
    case 'improvement':
      return fc
        .tuple(day, fc.constantFrom('customer', 'efficiency', 'both'), text)
        .map(([on, whom, what]) => `${on} for ${whom} ${what}`);
    case 'emotion':
      return fc
        .tuple(
          fc.constantFrom('', ...words),
          fc.constantFrom('', '-2', '0', '+1'),
          fc.oneof(fc.constant(''), text),
        )
        .map(([word, score, why]) => `${word || (score === '' ? 'calm' : '')} ${score} ${why}`);
    case 'word-score':
      return fc.constant('');
  }
}

function clause(kind: 'on' | 'by'): fc.Arbitrary<string> {
  return kind === 'on' ? day.map((it) => ` on ${it}`) : one('team').map((it) => ` by ${it}`);
}

/** Some of what can be said about a kind of thing. */
function facts(kind: Kind): fc.Arbitrary<string> {
  const forms = properties.filter(
    (it) => it.on.includes(kind) && !['declaration', 'word-score'].includes(it.shape.kind),
  );
  const each = forms.map((form) =>
    fc.array(
      said(form).map((it) => `${form.keyword} ${it}`),
      { maxLength: form.repeats ? 2 : 1 },
    ),
  );
  return fc.tuple(fc.nat(3), fc.tuple(...each)).map(([every, all]) =>
    all
      .filter((_, index) => (index + every) % 4 === 0)
      .flat()
      .map((it) => `${it}\n`)
      .join(''),
  );
}

const gap = fc
  .tuple(
    fc.constantFrom('', ' 5 working days', ' 9 to 24 months'),
    fc.oneof(fc.constant(''), title),
    facts('gap'),
  )
  .map(([length, what, more]) => `gap${length} ${what}\n${more}`);

function step(name: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.array(gap, { maxLength: 2 }),
      fc.option(header('touchpoint', name)),
      fc.array(gap, { maxLength: 1 }),
    )
    .map(([before, touchpoint, after]) => [...before, touchpoint ?? '', ...after].join(''));
}

function header(kind: Kind, name: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.oneof(fc.constant(''), title), facts(kind))
    .map(([it, more]) => `${kind} ${name} ${it || '"T"'}\n${more}`);
}

function journey(name: string): fc.Arbitrary<string> {
  const stages = fc.tuple(
    step('visit'),
    fc.option(header('stage', 'one')),
    step('Call'),
    fc.option(header('stage', 'two')),
    step('2nd-visit'),
    fc.option(header('stage', 'three')),
    fc.option(header('stage', 'four')),
  );
  return fc
    .tuple(header('journey', name), stages)
    .map(([head, all]) => head + all.map((it) => it ?? '').join(''));
}

/** A well-written project of two files; most of its journeys have touchpoints, and nothing leads nowhere. */
export const anyProject: fc.Arbitrary<Snapshot> = fc
  .tuple(
    header('brand', 'brand'),
    facts('vocabulary'),
    fc.tuple(...declared.team.map((it) => header('team', it))),
    fc.tuple(...declared.persona.map((it) => header('persona', it))),
    fc.tuple(...declared.promise.map((it) => header('promise', it))),
    fc.tuple(journey('join'), journey('leave'), header('journey', 'wait-only')),
  )
  .map(([brand, vocabulary, teams, personas, promises, journeys]) => {
    const values = 'value plain "Plain, and simple"\nvalue near "plain"\n';
    const words = 'channel portal "Web"\nemotion geborgen +2\nemotion low -2\n';
    const shared = [brand, values, 'vocabulary\n', words, vocabulary, ...teams, ...personas, ...promises];
    return mended([
      { uri: 'brand.journey', text: shared.join('') },
      { uri: 'a.journey', text: journeys.join('') },
    ]);
  });

/** Takes away what happens to be a mistake, such as a team that is part of itself. */
function mended(files: readonly { readonly uri: string; readonly text: string }[]): Snapshot {
  const codes = new Set(languageMistakes.map(({ code }) => code));
  let texts = files;
  for (;;) {
    const { snapshot } = openProject({ today }).update(texts);
    const next = texts.map(({ uri, text }) => {
      const wrong = snapshot.problems(uri).find(({ code }) => codes.has(code));
      const statement =
        wrong && snapshot.files.get(uri)?.tree.statements.findLast(({ start }) => start <= wrong.span.start);
      return {
        uri,
        text: statement === undefined ? text : text.slice(0, statement.start) + text.slice(statement.end),
      };
    });
    if (next.every(({ text }, index) => text === texts[index]?.text)) return snapshot;
    texts = next;
  }
}
