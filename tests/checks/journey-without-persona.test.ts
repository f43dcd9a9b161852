import { it } from 'vitest';
import { checkFindings, checkFix } from '../support/fixture.ts';

it('offers first the most valuable persona', () => {
  checkFix(
    `journey get-online "Get online"
  owner care
team care
persona henrik "Henrik"
persona maya "Maya"
  most-valuable`,
    `journey get-online "Get online"
  for maya
  owner care
team care
persona henrik "Henrik"
persona maya "Maya"
  most-valuable`,
    'journey-without-persona',
  );
});

it('does not pile on where `for` names nobody', () => {
  checkFindings(
    'journey-without-persona',
    `persona maya "Maya"
journey get-online "Get online"
  for
  ^^^ malformed-value
journey fix-a-fault "Fix"
  for somebody-else
      ^^^^^^^^^^^^^ unknown-name`,
  );
});
