import { describe, it } from 'vitest';
import { checkFindings } from '../support/fixture.ts';

const check = (fixture: string) => checkFindings('promise-missed', fixture);

describe('promise-missed', () => {
  it('passes over what a mistake of the language already says', () => {
    check(`promise p "P"
  measure nps target >= 40% actual 31
#                                  ^^ incomparable-values
  measure csat target >= 80% actual 70 days
#                                   ^^^^^^^ incomparable-values
  measure nps-2 target >= 3 actual 4
  measure nps-2 target >= 3 actual 2
#         ^^^^^ repeated-property`);
  });

  it('passes over a journey and a touchpoint that bear a name a second time', () => {
    const touchpoint = '  touchpoint t\n    owner o\n    delivers p\n    measure m target > 3 actual 2';
    check(`promise p "P"
team o
journey j
${touchpoint}
#           ^ 'm' is 2 where the target is more than 3
  touchpoint t
#            ^ duplicate-name
    delivers p
    measure m target > 3 actual 1
journey j
#       ^ duplicate-name
${touchpoint}`);
  });

  it('knows a promise by its title and by a name that is nearly right', () => {
    check(`promise online "Online"
journey j
  touchpoint t
    owner o
    delivers "Online"
    measure m target > 3 actual 2
#           ^ 'm' is 2 where the target is more than 3
  touchpoint u
    owner o
    delivers onlin
#            ^^^^^ unknown-name
    measure m target = 3 actual 2
#           ^ 'm' is 2 where the target is exactly 3
team o "O"`);
  });
});
