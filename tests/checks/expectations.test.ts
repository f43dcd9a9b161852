import { expect, it } from 'vitest';
import { checkFindings, checkFix, openFixture } from '../support/fixture.ts';

it('an open expectation becomes a promise, first the one that it nearly names', () => {
  checkFix(
    'persona maya\n  expects "A person answers"',
    'persona maya\n  expects "A person answers"\n\npromise a-person-answers "A person answers"\n',
    'expectation-unpromised',
  );
  checkFix(
    'promise hello "A person answers"\npersona maya\n  expects "A person answer"',
    'promise hello "A person answers"\npersona maya\n  expects hello',
    'expectation-unpromised',
  );
});

it('an expectation whose name as a promise is taken is left to its author', () => {
  const [problem] = openFixture('persona maya\n  expects "Hello, you!"\npromise hello-you "Good morning"')
    .problems('main.journey')
    .filter((it) => it.code === 'expectation-unpromised');
  expect(problem?.fixes).toEqual([]);
});

it('an expectation in another case of the name is seen as its fix would leave it', () => {
  checkFindings(
    'expectation-unmet',
    `promise online "Online soon"
persona maya
  expects Online
          ^^^^^^ unknown-name
          ^^^^^^ expectation-unmet
persona henrik
journey j
  for henrik
  touchpoint t
    delivers online`,
  );
});

it('a persona is marked as most valuable, and given an owner', () => {
  checkFix(
    'persona maya\npersona henrik',
    'persona maya\n  most-valuable\npersona henrik',
    'no-most-valuable-persona',
  );
  checkFix(
    'team care\npersona maya\n  most-valuable',
    'team care\npersona maya\n  owner care\n  most-valuable',
    'relationship-without-owner',
  );
});
