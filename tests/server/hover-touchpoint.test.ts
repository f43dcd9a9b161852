import { describe, it } from 'vitest';
import { checkHover, visit } from './check-hover.ts';

describe('over a touchpoint', () => {
  it('is its place in the journey, the curve around it, and what it keeps', () => {
    checkHover(
      `${visit}
journey other
  touchpoint x
    leads-to get-online.$0visit
                        ^^^^^`,
      `
The engineer comes · touchpoint visit · moment of truth
4 of 4 in Get online › Install

delighted +2: On the hour
Curve: ▄▃·[█]
Comes after: Pay (-1), A text (no emotion)

Owner: Field
Channel: Home visit, Our own way
csat 90%

Delivers:
- Soon · kept`,
    );
  });

  it('is said in words where nothing is known of it', () => {
    checkHover(
      'journey j "J"\n  touchpoint $0t\n             ^\n    outside "Friends"',
      't · touchpoint\n1 of 1 in J\n\nNo emotion yet\n\nOutside: the brand has no hand in it',
    );
  });
});

describe('over what a journey is made of', () => {
  it('is for a journey its personas, stages, curve and findings', () => {
    checkHover(
      visit.replace('journey get-online', 'journey get-$0online'),
      `
Get online · journey get-online
For: Maya
Owner: nobody yet

▄▃·█ lowest -1 at 'Pay', highest +2 at 'The engineer comes'
4 touchpoints · no findings

Stages:
- Order · 2 touchpoints
- Install · 2 touchpoints`,
      'get-online',
    );
  });

  it('is for a stage its place, goal and touchpoints', () => {
    checkHover(
      visit.replace('stage install', 'stage ins$0tall'),
      `
Install · stage install
2 of 2 in Get online
Goal: Be at home only once
·█ all +2

Touchpoints:
- A text
- The engineer comes · moment of truth`,
      'install',
    );
  });
});
