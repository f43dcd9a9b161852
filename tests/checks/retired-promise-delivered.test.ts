import { it } from 'vitest';
import { checkFindings, checkFix } from '../support/fixture.ts';

const project = (lines: string) => `promise a "A"
  status retired
promise b "B"
team care
journey j "J"
  touchpoint t "T"
    owner care
${lines}`;

it.each([
  ['    delivers a, b\n', '    delivers b\n'],
  ['    delivers b, a\n    explains a\n', '    delivers b\n'],
  ['    delivers "A" # as agreed\n', '     # as agreed\n'],
  ['    explains a\n    note "N"', '    note "N"'],
])('retired-promise-delivered takes the promise out of %j', (before, after) => {
  checkFix(project(before), project(after), 'retired-promise-delivered');
});

it('retired-promise-delivered speaks once for each promise of a touchpoint', () => {
  checkFindings(
    'retired-promise-delivered',
    project(`    delivers a, c
#            ^ 'T' still delivers the promise 'A'
#               ^ 'T' still delivers the promise 'C'
    explains c, a
promise c "C"
  status retired`),
  );
});
