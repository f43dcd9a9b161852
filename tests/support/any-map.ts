import fc from 'fast-check';

const words = [
  'Compare',
  'plans',
  'the engineer comes',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'Kraftfahrzeughaftpflichtversicherungsantrag',
  'مقارنة الباقات',
  'خدمة العملاء',
  'שלום',
  '料金プランをウェブサイトで比較して',
  '개통 예약',
  'การสั่งซื้อ',
  'ग्राहक सेवा',
  '👩‍👩‍👧‍👦',
  '🇩🇰',
  'x',
  'https://example.invalid/a/very/long/path',
  '42 %',
];

/** A text in quotes, from nothing to several lines' worth. */
const text = fc
  .array(fc.constantFrom(...words), { maxLength: 8, size: 'max' })
  .map((some) => `"${some.join(' ')}"`);

const line = (keyword: string, value: fc.Arbitrary<string>) => value.map((it) => `${keyword} ${it}`);
const names = (...all: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 }).map((some) => some.join(', '));
const team = fc.constantFrom('care', 'field', 'ghost');
const touchpointName = fc.integer({ min: 0, max: 12 }).map((it) => `t${it}`);
const measure = fc
  .tuple(fc.constantFrom('nps', 'time-to-answer-in-the-whole-country'), fc.boolean())
  .map(([name, isTaken]) => `measure ${name} target >= 40${isTaken ? ' actual 31' : ''}`);

const property = fc.oneof(
  line('channel', names('web', 'phone', 'home-visit', 'carrier-pigeon-with-a-long-name')),
  line('owner', team),
  line('involves', names('care', 'field')),
  line('outside', text),
  fc
    .tuple(fc.constantFrom('hopeful', 'angry', '-2', '+2 ', 'delighted', 'curious', 'unheard-of'), text)
    .map(([word, why]) => `emotion ${word} ${why}`),
  line('effort', fc.constantFrom('low', 'medium', 'high')),
  line('explains', names('soon', 'cheap')),
  line('delivers', names('soon', 'cheap')),
  line('acknowledges', text),
  fc.constant('moment-of-truth'),
  line('for', names('maya', 'ben')),
  line('tag', names('pilot', 'quick-win', 'a-tag-that-is-rather-long-for-its-card')),
  fc.constant('takes 9 to 24 months'),
  line('pain', text),
  line(
    'opportunity',
    text.map((it) => `${it} by care`),
  ),
  line('quote', text),
  line('goal', text),
  line('evidence', text),
  line(
    'research',
    text.map((it) => `${it} on 2026-03-01`),
  ),
  line('frontstage', text),
  line(
    'backstage',
    text.map((it) => `${it} by field`),
  ),
  line('system', text),
  measure,
  fc
    .tuple(fc.oneof(touchpointName, fc.constant('elsewhere')), fc.option(text))
    .map(([target, when]) => `leads-to ${target} ${when ?? ''}`),
);

const touchpoint = fc
  .tuple(text, fc.array(property, { maxLength: 8, size: 'max' }))
  .map(([title, properties]) => ({ title, properties }));
const gap = fc.tuple(fc.constantFrom('', '5 working days', '9 to 24 months'), text).map((it) => it.join(' '));

const step = fc.oneof(
  { weight: 8, arbitrary: touchpoint },
  { weight: 1, arbitrary: gap.map((it) => ({ gap: it })) },
  { weight: 2, arbitrary: text.map((stage) => ({ stage })) },
);

const journeyProperty = fc.oneof(
  line('for', names('maya', 'ben', 'cleo')),
  line('owner', team),
  line('goal', text),
  line('pain', text),
  line('research', text),
  measure,
  fc.constant('status future'),
  fc.constant('compares-with elsewhere'),
);

const others = (texts: readonly string[]) => `team care ${texts[0]}
team field ${texts[1]}
persona maya ${texts[2]}
  most-valuable
  quote ${texts[3]}
persona ben ${texts[4]}
persona cleo ${texts[5]}
promise soon ${texts[6]}
  to maya
promise cheap ${texts[7]}
  costs 42 EUR
  budget 10 EUR
journey elsewhere ${texts[8]}
  touchpoint t1
    emotion angry
  touchpoint t2
    emotion proud
    delivers cheap
`;

/** Projects with a journey `any` of up to 60 touchpoints and gaps, with all that a map can show, and texts of any length. */
export const anyMap = fc
  .tuple(
    fc.array(text, { minLength: 9, maxLength: 9 }),
    text,
    fc.array(journeyProperty, { maxLength: 6, size: 'max' }),
    fc.array(step, { minLength: 1, maxLength: 60, size: 'max' }),
  )
  .map(([texts, title, properties, steps]) => {
    const lines = [`journey any ${title}`, ...properties.map((it) => `  ${it}`)];
    for (const [index, it] of steps.entries()) {
      if ('stage' in it) lines.push(`  stage s${index} ${it.stage}`);
      else if ('gap' in it) lines.push(`    gap ${it.gap}`);
      else lines.push(`    touchpoint t${index} ${it.title}`, ...it.properties.map((own) => `      ${own}`));
    }
    return `${others(texts)}${lines.join('\n')}\n`;
  });
