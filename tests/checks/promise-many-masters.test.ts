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
    delivers p
  touchpoint u "U"
    owner field
    delivers p`;

it('promise-many-masters offers the teams that deliver the promise first', () => {
  checkFix(`promise p "P"${rest}`, `promise p "P"\n  owner sales${rest}`, 'promise-many-masters');
});
