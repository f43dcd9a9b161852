import { expect, it } from 'vitest';
import { checkFix, openFixture } from '../support/fixture.ts';

it('offers first a team that owns a touchpoint of the journey', () => {
  checkFix(
    `team ads "Ads"
team care "Care"
journey get-online "Get online"
  touchpoint call "Call"
    owner care`,
    `team ads "Ads"
team care "Care"
journey get-online "Get online"
  owner care
  touchpoint call "Call"
    owner care`,
    'journey-without-owner',
  );
});

it('offers nobody where there are no teams', () => {
  const [problem] = openFixture('journey get-online "Get online"').problems('main.journey');
  expect(problem).toMatchObject({ code: 'journey-without-owner', fixes: [] });
});
