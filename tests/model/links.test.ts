import { describe, it } from 'vitest';
import { checkFix, checkProblems } from '../support/fixture.ts';

describe('a reference', () => {
  it('leads to any file of the project, by name or by title', () => {
    checkProblems(`
//- brand.journey
brand northwind "Northwind"
  value plain "Plain"
team care "Customer Care"
persona maya "Maya, works from home"
  expects online, "A person"
promise online "Online soon"
  reflects plain
  owner "Customer Care"
//- journeys/get-online.journey
journey get-online
  for "Maya, works from home"
  touchpoint order
    owner care
    delivers "Online soon"
    leads-to install
    leads-to move.pack "When they move"
    leads-to move
  touchpoint install
    owner care
  gap 3 days
    bridged-by order, move.pack
//- journeys/move.journey
journey move
  touchpoint pack
    owner care
`);
  });

  it('in another case is a mistake with a fix, and seen by checks as the fix would leave it', () => {
    checkProblems(`
team care "Customer Care"
promise Online-soon "Online soon"
journey j
  touchpoint a
    owner Care
          ^^^^ There is no team called 'Care': did you mean 'care'?
    delivers online-soon
             ^^^^^^^^^^^ There is no promise called 'online-soon': did you mean 'Online-soon'?`);
    checkFix('team care "C"\njourney j\n  owner Care', 'team care "C"\njourney j\n  owner care');
  });

  it('that is misspelt comes with the nearest name', () => {
    checkProblems(`
team digital-sales "Digital Sales"
journey j
  owner digtal-sale
        ^^^^^^^^^^^ There is no team called 'digtal-sale': did you mean 'digital-sales'?
  touchpoint a
    owner marketing
          ^^^^^^^^^ There is no team called 'marketing': declare it`);
  });

  it('by a title borne twice finds nothing', () => {
    checkProblems(`
team a "Care"
team b "Care"
journey j
  owner "Care"
        ^^^^^^ More than one team has the title "Care"`);
  });

  it('to a channel takes the built-in ones and the vocabulary', () => {
    checkProblems(`
vocabulary
  channel drone "Drone"
journey j
  touchpoint a
    outside
    channel drone, Web, "Social media", telephon
                                        ^^^^^^^^ There is no channel called 'telephon'
    tag web`);
  });

  it('to a touchpoint takes this journey first', () => {
    checkProblems(`
journey j
  touchpoint a
    outside
    leads-to b
    leads-to k
    leads-to j.x
             ^^^ There is no touchpoint or journey called 'j.x'
  touchpoint b
    outside
journey k
  touchpoint c
    outside
    leads-to b
             ^ There is no touchpoint or journey called 'b'
    leads-to j.b`);
  });
});

describe('a name', () => {
  it('is declared once, letters in another case making no difference', () => {
    checkProblems(`
//- a.journey
team care "Care"
journey j
  stage s
    touchpoint t
      owner care
  stage S
        ^ There is already a stage called 'S' in this journey
    touchpoint T
               ^ There is already a touchpoint called 'T' in this journey
//- b.journey
team Care "Other care"
     ^^^^ There is already a team called 'Care'
journey J
        ^ There is already a journey called 'J'
  touchpoint without-owner
brand b
  value v "V"
  value v "W"
        ^ There is already a brand value called 'v'
//- c.journey
brand other
      ^^^^^ This project already has the brand 'b'`);
  });

  it('of a built-in channel or emotion may be declared again', () => {
    checkProblems(`
vocabulary
  channel web "Our web site"
  emotion happy +1
vocabulary
  emotion happy +2
          ^^^^^ There is already an emotion called 'happy'`);
  });
});

describe('teams', () => {
  it('that are part of each other in a circle are one mistake', () => {
    checkProblems(`
team a
  part-of b
          ^ The team 'a' is part of 'b', which is part of 'c', which is part of 'a'
team b
  part-of c
team c
  part-of a
team d
  part-of a
team e
  part-of e
          ^ The team 'e' is part of itself`);
  });
});

describe('values', () => {
  it('of different kinds cannot be compared', () => {
    checkProblems(`
journey j
  measure wait target <= 5 working days actual 3
                                               ^ '3' cannot be compared with the target
  measure price target <= 5 EUR actual 4 USD
                                       ^^^^^ incomparable-values
  measure nps target >= 40 actual 31%
                                  ^^^ incomparable-values
  measure ces actual 80%
                     ^^^ '80%' does not fit ces: write a plain number
  measure csat target >= 80% actual 85
  measure stars target >= 80% actual 4.2 of 5
promise p
  status draft
  costs 42 EUR
  budget 50 USD
         ^^^^^^ '50 USD' cannot be compared with '42 EUR'`);
  });

  it('of ces may be written as N of 7', () => {
    checkProblems('journey j\n  measure ces target >= 5 actual 4.5 of 7');
  });

  it.each(['K.x', 'k.X', 'k.x2'])(
    'to a touchpoint of another journey, as in %s, is put right with both names',
    (written) => {
      const project = (leadsTo: string) =>
        `journey j\n  touchpoint a\n    outside\n    leads-to ${leadsTo}\njourney k\n  touchpoint x\n    outside`;
      checkFix(project(written), project('k.x'), 'unknown-name');
    },
  );
});
