import { describe, it } from 'vitest';
import { checkFormat, checkStays, page } from './check-format.ts';

const examples = [...page.matchAll(/```journey\n(.*?)```/gs)].map(([, example = '']) => example);

describe('the examples of the language page', () => {
  it.each(examples)('are formatted already: %s', (example) => checkStays(example));
});

describe('indentation', () => {
  it('is two spaces a level, by what a line belongs to', () =>
    checkFormat(
      'journey a\nfor maya\nstage b\ntouchpoint c\nowner care\ngap 2 days\nbridged-by c\nteam care "Care"\nlead "Ana"\n',
      `journey a
  for maya

  stage b
    touchpoint c
      owner care
    gap 2 days
      bridged-by c

team care "Care"
  lead "Ana"
`,
    ));

  it('takes tabs and wide spaces for what they are', () =>
    checkFormat(
      'journey a\n\tstage b\n\t\ttouchpoint c\n\u3000\u3000\u3000\u3000\u3000owner care\n',
      `journey a
  stage b
    touchpoint c
      owner care
`,
    ));

  it('has touchpoints before the first stage stand in their journey', () =>
    checkFormat(
      'journey a\n    touchpoint c\n        owner care\n',
      'journey a\n  touchpoint c\n    owner care\n',
    ));

  it('starts at the edge where a journey is missing', () =>
    checkFormat(
      '  stage a\n    touchpoint b\n     owner care\n',
      'stage a\n  touchpoint b\n    owner care\n',
    ));

  it('stays where it misleads, since only a person knows what was meant', () =>
    checkFormat(
      'journey   a\n  touchpoint b\n    channel   web\n  owner   care\n  touchpoint c\n     owner care\n',
      'journey a\n  touchpoint b\n    channel web\n  owner care\n  touchpoint c\n    owner care\n',
    ));

  it('stays in a whole block where setting the rest straight would hide what misleads', () =>
    checkFormat(
      'journey a\n    touchpoint b\n        channel   web\n    owner care\nteam   x "X"\n    lead "Ana"\n',
      'journey a\n    touchpoint b\n        channel web\n    owner care\n\nteam x "X"\n  lead "Ana"\n',
    ));
});
