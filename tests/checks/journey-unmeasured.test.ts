import { it } from 'vitest';
import { checkFindings } from '../support/fixture.ts';

it('counts the measure of a stage, but not one on the second of two stages with one name', () => {
  checkFindings(
    'journey-unmeasured',
    `journey get-online "Get online"
  stage order "Order"
    measure drop-outs actual 12%
    touchpoint a
    touchpoint b
    touchpoint c

journey fix-a-fault "The line is down"
        ^^^^^^^^^^^ journey-unmeasured
  stage order "Order"
    touchpoint a
    touchpoint b
  stage order "Order"
        ^^^^^ duplicate-name
    measure drop-outs actual 12%
    touchpoint c`,
  );
});

it('spares journeys with fewer touchpoints than the project says', () => {
  const two = `journey get-online "Get online"
        ^^^^^^^^^^ journey-unmeasured
  touchpoint a
  touchpoint b`;
  checkFindings('journey-unmeasured', two, { options: { touchpoints: 2 } });
  checkFindings('journey-unmeasured', two.replace(/\n.*\^.*/, ''), { options: { touchpoints: 3 } });
});
