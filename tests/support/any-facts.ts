import fc from 'fast-check';
import { quote } from '../../language/index.ts';
import { properties } from '../../language/syntax/keywords.ts';
import { line, text } from './any-text.ts';

type PropertyForm = (typeof properties)[number];
export type Kind = PropertyForm['on'][number];

/** The names that a project declares. */
export const declared = {
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
export function facts(kind: Kind): fc.Arbitrary<string> {
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
