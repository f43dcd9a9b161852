import { it } from 'vitest';
import { checkDiff } from '../support/changes.ts';

const before = `
team care "Customer Care"
promise online "Online within five working days"
journey get-online "Get online"
  touchpoint visit "The engineer comes"
    owner care
    delivers online
`;

it('tells that a promise lost its last deliverer', () => {
  checkDiff(before, before.replace('    delivers online\n', ''), [
    "breaking promise-broken: This breaks the promise 'Online within five working days': nothing delivers it any more.",
  ]);
});

it('tells nothing where nothing changed', () => {
  checkDiff(before, before, []);
});
