import { it } from 'vitest';
import { checkFix } from '../support/fixture.ts';

const rest = `
team care
team field
team sales
journey j "J"
  owner care
  touchpoint t "T"
    owner sales
    delivers p`;

it('promise-without-owner offers the team that delivers the promise first', () => {
  checkFix(`promise p "P"${rest}`, `promise p "P"\n  owner sales${rest}`, 'promise-without-owner');
});
