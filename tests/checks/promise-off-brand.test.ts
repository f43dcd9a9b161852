import { it } from 'vitest';
import { checkFindings, checkFix } from '../support/fixture.ts';

it('promise-off-brand offers the values of the brand', () => {
  const project = (lines: string) =>
    `brand b "B"\n  value plain "Plain"\n  value kind\npromise p "P"${lines}`;
  checkFix(project(''), project('\n  reflects plain'), 'promise-off-brand');
});

it('promise-off-brand leaves a value without a name to its own mistake', () => {
  checkFindings(
    'promise-off-brand',
    'brand b "B"\n  value\n# ^^^^^ This value has no name yet\npromise p "P"',
  );
});
