import { it } from 'vitest';
import { checkFindings } from '../support/fixture.ts';

const brand = `brand northwind "Northwind"
  value on-your-side "On your side"
promise planned "Planned"
  status draft
  reflects on-your-side
promise kept "Kept"
  reflects on-your-side`;

it('does not recognise the brand by a promise that is only explained, or not made yet', () => {
  checkFindings(
    'journey-anonymous',
    `${brand}
journey get-online "Get online"
        ^^^^^^^^^^ journey-anonymous
  touchpoint a
    explains kept
  touchpoint b
    delivers planned
  touchpoint c`,
  );
});

it('does not pile on where a touchpoint delivers or reflects what is not there', () => {
  checkFindings(
    'journey-anonymous',
    `${brand}
journey get-online "Get online"
  touchpoint a
    delivers something
             ^^^^^^^^^ unknown-name
  touchpoint b
  touchpoint c
journey fix-a-fault "The line is down"
  touchpoint a
    delivers
    ^^^^^^^^ malformed-value
  touchpoint b
  touchpoint c
journey move-home "Move home"
  touchpoint a
    reflects
    ^^^^^^^^ malformed-value
  touchpoint b
  touchpoint c`,
  );
});
