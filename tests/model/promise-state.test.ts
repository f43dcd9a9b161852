import { describe, expect, it } from 'vitest';
import { openFixture } from '../support/fixture.ts';

const states: readonly [why: string, state: string, fixture: string][] = [
  ['draft', 'draft', 'promise p\n  status draft'],
  [
    'retired',
    'retired',
    'promise p\n  status retired\njourney j\n  touchpoint t\n    owner a\n    delivers p\nteam a "A"',
  ],
  ['nothing delivers it', 'broken', 'promise p\njourney j\n  touchpoint t\n    explains p'],
  [
    'only a future journey delivers it',
    'broken',
    'promise p\njourney j\n  status future\n  touchpoint t\n    delivers p',
  ],
  [
    'an owned touchpoint delivers it',
    'kept',
    'promise p\njourney j\n  touchpoint t\n    owner a\n    delivers p\nteam a "A"',
  ],
  ['a deliverer has no owner', 'at-risk', 'promise p\njourney j\n  touchpoint t\n    delivers p'],
  [
    'an outside deliverer needs no owner',
    'kept',
    'promise p\njourney j\n  touchpoint t\n    outside\n    delivers p',
  ],
  [
    'a measure misses its target',
    'at-risk',
    'promise p\n  measure m target <= 5 working days actual 169 hours\njourney j\n  touchpoint t\n    outside\n    delivers p',
  ],
  [
    'five working days are 7 days and 168 hours',
    'kept',
    'promise p\n  measure m target = 5 working days actual 168 hours\n  measure n target = 7 days actual 5 working days\njourney j\n  touchpoint t\n    outside\n    delivers p',
  ],
  [
    'comparison is exact',
    'kept',
    'promise p\n  measure m target = 0.3 actual 0.30\n  measure stars target >= 84% actual 4.2 of 5\njourney j\n  touchpoint t\n    outside\n    delivers p',
  ],
  [
    'a range counts as its longer end',
    'at-risk',
    'promise p\n  measure m target <= 5 days actual 2 to 6 days\njourney j\n  touchpoint t\n    outside\n    delivers p',
  ],
  [
    'a measure of a deliverer misses its target',
    'at-risk',
    'promise p\njourney j\n  touchpoint t\n    outside\n    delivers p\n    measure csat target >= 85 actual 84.9%',
  ],
  [
    'it costs more than its budget',
    'at-risk',
    'promise p\n  costs 50.01 EUR\n  budget 50 EUR\njourney j\n  touchpoint t\n    outside\n    delivers p',
  ],
  [
    'it costs its budget',
    'kept',
    'promise p\n  costs 50.00 EUR\n  budget 50 EUR\njourney j\n  touchpoint t\n    outside\n    delivers p',
  ],
  [
    'no deliverer serves someone who expects it',
    'at-risk',
    'promise p\npersona maya "M"\n  expects p\npersona tom "T"\njourney j\n  for tom\n  touchpoint t\n    outside\n    delivers p',
  ],
  [
    'a deliverer leaves her out',
    'at-risk',
    'promise p\npersona maya "M"\n  expects p\npersona tom "T"\njourney j\n  touchpoint t\n    outside\n    for tom\n    delivers p',
  ],
  [
    'a journey without for serves everybody',
    'kept',
    'promise p "Soon"\npersona maya "M"\n  expects "Soon"\njourney j\n  touchpoint t\n    outside\n    delivers p',
  ],
];

describe('the state of a promise', () => {
  it.each(states)('%s: %s', (_, state, fixture) => {
    const { promises } = openFixture(fixture).summary();
    expect(Object.entries(promises).filter(([, count]) => count > 0)).toEqual([[state, 1]]);
  });
});
