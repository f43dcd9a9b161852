import { describe, expect, test } from 'vitest';
import { overviewOf, told, written } from './seen.ts';

const brand = `
//- brand.journey
brand northwind "Northwind"
  value plain "We say it plainly"
team care "Customer Care"
team field "Field Engineering"
persona maya "Maya"
  expects online, price
persona ben "Ben"
  expects online
promise online "Online in five days"
  owner field
promise price "A price that never surprises"
  owner care
promise later "One day"
  status draft
promise old "As it was"
  status retired
`;

const journeys = `
//- a.journey
journey order "Order"
  for maya
  touchpoint choose "Choose a plan"
    owner care
    emotion hopeful
    explains online, price
  touchpoint visit "The engineer comes"
    owner field
    emotion delighted
    delivers online
  touchpoint text "A text"
    emotion -2
    delivers online, old
//- b.journey
journey leave "Leave"
  for ben
  touchpoint ask "Ask"
journey lives "Live with it"
  status future
  touchpoint bill "A clear bill"
    owner care
    delivers price
`;

const whole = brand + journeys;

describe('promises in the journeys', () => {
  test('says of each promise how it is and where it is explained, delivered, planned and missing', () => {
    expect(told(whole, 'matrix')).toBe(
      [
        'Promises in the journeys',
        '  Journey: Order → journey:order',
        '  Journey: Leave → journey:leave',
        '  Journey: Live with it (future) → journey:lives',
        '  Promise: A price that never surprises, broken; nothing delivers it → promise:price',
        '    Order: explained at ‘Choose a plan’ → order.choose',
        '    Order: missing: somebody whose journey this is expects it, and nothing delivers it to them → journey:order',
        '    Live with it (future): planned at ‘A clear bill’ → lives.bill',
        "  Promise: Online in five days, at risk; 'A text' has no owner; nothing that delivers it is for 'Ben' → promise:online",
        '    Order: explained at ‘Choose a plan’ → order.choose',
        '    Order: delivered at ‘The engineer comes’, ‘A text’ → order.visit',
        '    Leave: missing: somebody whose journey this is expects it, and nothing delivers it to them → journey:leave',
        '  Promise: One day, draft → promise:later',
        '  Promise: As it was, retired → promise:old',
        '    Order: delivered at ‘A text’ → order.text',
      ].join('\n'),
    );
  });

  test('a journey for nobody in particular is everybody’s', () => {
    const fixture = `${brand}//- a.journey\njourney any "Any"\n  touchpoint t "T"\n`;
    expect(told(fixture, 'matrix')).toContain('Any: missing');
  });

  test('the first of two journeys, promises or touchpoints of one name counts', () => {
    const twice = `${whole}//- z.journey\njourney order "Again"\n  touchpoint x\n    delivers online\npromise online "Again"\n`;
    expect(told(twice, 'matrix')).toBe(told(whole, 'matrix'));
    const within = whole.replace('touchpoint text "A text"', 'touchpoint visit "Again"');
    expect(told(within, 'matrix')).not.toContain('Again');
  });

  test('its legend has the signs that are there and no others', () => {
    const only = 'promise a "A"\njourney j "J"\n  touchpoint t "T"\n    owner nobody\n    delivers a';
    expect(written(overviewOf(only).scene)).toContain('delivered');
    expect(written(overviewOf(only).scene)).not.toContain('explained');
    expect(written(overviewOf('promise a "A"').scene)).not.toContain('delivered');
  });

  test.each([
    [12, false],
    [13, true],
  ])('of %d journeys: numbered %s', (count, isNumbered) => {
    const many = Array.from({ length: count }, (_, i) => `journey j${i} "Journey ${'abcdefghijklm'[i]}"`);
    const { scene } = overviewOf(['promise p "P"', ...many].join('\n'));
    expect(written(scene).includes(String(count))).toBe(isNumbered);
    expect(written(scene)).toContain('Journey a');
  });
});

describe('whom the promises hang on', () => {
  test('the weak points come first: nobody, then who has what is broken or at risk', () => {
    expect(told(whole, 'owners')).toBe(
      [
        'Whom the promises hang on',
        '  Nobody: 1 promise, 1 at risk → order.text',
        '    Online in five days, at risk → promise:online',
        '  Customer Care: 1 promise, 1 broken → team:care',
        '    A price that never surprises, broken → promise:price',
        '  Field Engineering: 1 promise, 1 at risk → team:field',
        '    Online in five days, at risk → promise:online',
      ].join('\n'),
    );
  });

  test('passes over what the brand has no hand in', () => {
    const outside = 'promise a "A"\njourney j "J"\n  touchpoint t "T"\n    outside "Friends"\n    delivers a';
    expect(told(outside, 'owners')).toBe('(nothing)');
  });
});

describe('how the journeys feel', () => {
  test('each has its scores in words and leads to its lowest point', () => {
    expect(told(whole, 'sparklines')).toBe(
      [
        'How the journeys feel',
        '  Order. Feels: +1, +2, minus 2 → journey:order',
        '    Lowest: A text (−2) → order.text',
        '  Leave. No emotion is stated yet → journey:leave',
        '  Live with it (future). No emotion is stated yet → journey:lives',
      ].join('\n'),
    );
  });

  test('says how many touchpoints are still open', () => {
    const open = 'journey j "J"\n  touchpoint a "A"\n    emotion calm\n  touchpoint b "B"\n';
    expect(told(open, 'sparklines')).toContain('Lowest: A (0), 1 of 2 not stated');
    expect(told(open, 'sparklines')).toContain('Feels: 0, not stated');
  });

  test('a title that runs from right to left keeps to itself', () => {
    const arabic = 'journey j "رحلة"\n  touchpoint a "مقارنة 5"\n    emotion 0\n';
    expect(told(arabic, 'sparklines')).toContain('Lowest: \u2068مقارنة 5\u2069 (0)');
  });
});

describe('an empty part vanishes', () => {
  test.each([
    ['nothing', 'team care "Care"', 'none'],
    ['a promise', 'promise a "A"', 'page, head, matrix, owners'],
    ['a draft', 'promise a "A"\n  status draft', 'page, head, matrix'],
    ['a journey', 'journey j "J"', 'page, head'],
    ['a touchpoint', 'journey j "J"\n  touchpoint t "T"', 'page, head, sparklines'],
    ['half a line', 'promise \njourney ', 'none'],
  ])('%s', (_, fixture, roles) => {
    expect(
      overviewOf(fixture)
        .scene?.parts.map(({ role }) => role)
        .join(', ') ?? 'none',
    ).toBe(roles);
  });

  test('a project without a brand has a title all the same', () => {
    expect(overviewOf('journey j "J"').scene).toMatchObject({
      title: 'Overview',
      description: 'No promise yet · 1 journey · 0 touchpoints · 0 teams',
    });
  });
});

test('what a part stands for can be found by its id', () => {
  const { scene, elements } = overviewOf(whole);
  const ids = JSON.stringify(scene).matchAll(/"id":"([^"]+)"/g);
  const unknown = [...ids].map(([, id]) => id ?? '').filter((id) => !elements.has(id));
  expect(unknown).toEqual([]);
  expect(elements.get('order.visit')).toMatchObject({ kind: 'touchpoint', title: 'The engineer comes' });
});
