import { it } from 'vitest';
import { checkFix } from '../support/fixture.ts';

it('a property is written below the comment that stands behind the header', () => {
  checkFix(
    'team care "Care"\njourney j\n  touchpoint a "A" # decided in March\n    channel web',
    'team care "Care"\njourney j\n  touchpoint a "A" # decided in March\n    owner care\n    channel web',
    'touchpoint-without-owner',
  );
});

it('a byte-order mark before the header is no part of the indentation of what is written below it', () => {
  checkFix(
    '\uFEFFpromise fast "Fast"\nbrand nw\n  value plain',
    '\uFEFFpromise fast "Fast"\n  reflects plain\nbrand nw\n  value plain',
    'promise-off-brand',
  );
});

it('a text block without an end in the header is closed before a property is written below it', () => {
  checkFix(
    'team care\njourney j\n  touchpoint a """\n    Order\n    online\n',
    'team care\njourney j\n  touchpoint a """\n    Order\n    online\n    """\n    owner care\n',
    'touchpoint-without-owner',
  );
});
