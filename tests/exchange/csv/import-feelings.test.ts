import { describe, expect, it } from 'vitest';
import { imported, journeys, remarks, touchpoints } from './imported.ts';

describe('feelings of a table', () => {
  const felt = (...cells: string[]) =>
    touchpoints(`Touchpoint\tEmotion\tScore\n${cells.map((cell) => `x\t${cell}`).join('\n')}\n`).filter(
      (line) => /^(?:emotion|note)/.test(line),
    );

  it.each([
    ['1', '2', '3', '4', '5', 'emotion -2|emotion -1|emotion 0|emotion +1|emotion +2'],
    ['0', '2', '5', '8', '10', 'emotion -2|emotion -1|emotion 0|emotion +1|emotion +2'],
    ['-2', '-1', '0', '1', '2', 'emotion -2|emotion -1|emotion 0|emotion +1|emotion +2'],
    ['-5', '-3', '0', '2,5', '5', 'emotion -2|emotion -1|emotion 0|emotion +1|emotion +2'],
    ['1/5', '20%', '50 %', '4 of 5', '5/5', 'emotion -2|emotion -1|emotion 0|emotion +1|emotion +2'],
  ])('may be on the scale of %s, %s, %s, %s, %s', (a, b, c, d, e, expected) => {
    expect(felt(...[a, b, c, d, e].map((score) => `\t${score}`)).join('|')).toBe(expected);
  });

  it('says on which scale it read them', () => {
    expect(remarks('Touchpoint,Rating\na,5\nb,1\n')).toContain(
      "1 read: The scores of 'Rating' go from 1 to 5: they are read as -2 to +2.",
    );
  });

  it.each([
    ['positive', 'emotion +1'],
    ['😡', 'emotion -2'],
    ['☺️', 'emotion +1'],
    ['very bad', 'emotion -2 "very bad"'],
    ['Relieved', 'emotion relieved'],
    ['Feels anxious about the price', 'emotion anxious "Feels anxious about the price"'],
    ['kribbelig\t1', 'emotion kribbelig'],
    ['not happy at all', 'note "Emotion: not happy at all"'],
  ])('%j becomes %s', (cell, expected) => {
    expect(felt(cell)).toContain(expected);
  });

  it('joins a new word and its score to the vocabulary', () => {
    expect(journeys('Touchpoint,Emotion,Score\nVisit,kribbelig,1\n')).toContain(
      'vocabulary\n  emotion kribbelig +1\n',
    );
  });
});

describe('headers that a person maps', () => {
  it('win over what is guessed', () => {
    const map = { Wo: 'touchpoint', stage: 'ignore', Was: 'Pains' };
    expect(touchpoints('Wo,Stage,Was\nSchalter,x,laut\n', { map })).toEqual([
      'touchpoint schalter "Schalter"',
      'pain "laut"',
    ]);
  });

  it.each([
    [
      'Wo,Was\na,b\n',
      {},
      /^No column tells the touchpoints: say which with --map 'HEADER=touchpoint'\. The headers are 'Wo', 'Was'; columns are journey, stage, /,
    ],
    ['Step\na\n', { Wo: 'owner' }, /^There is no header 'Wo': the headers are 'Step'\.$/],
    ['Step\na\n', { Step: 'wo' }, /^'wo' is no column: there are journey, stage, /],
    ['', {}, /^The table is empty\.$/],
    ['Step\n', {}, /^The table has a head and no touchpoints below it\.$/],
  ])('%j with %j is refused', (text, map, reason) => {
    const made = imported(text, { map });
    expect('refused' in made ? made.refused : '').toMatch(reason);
  });
});
