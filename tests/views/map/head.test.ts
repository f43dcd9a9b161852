import { describe, expect, it } from 'vitest';
import { all, checkSaid, draw, textsIn } from './map-bed.ts';

describe('the head of a map', () => {
  it('has all measures against their targets, and counts the promises', () => {
    const fixture = `
promise soon "Soon"
promise cheap "Cheap"
journey a "Order"
  status future
  measure nps target >= 40 actual 31
  measure time-to-answer target < 2 minutes
  touchpoint b
    explains soon, cheap`;
    checkSaid(
      draw(fixture),
      ['title', 'persona', 'journey-owner', 'nobody', 'measure', 'promise-count'],
      'Journey: Order, future',
      'Journey owner: nobody',
      'NPS: 31, target ≥ 40, missed',
      'time-to-answer: not measured, target < 2 minutes',
      'Promises kept: 0 of 2, 2 broken',
      'Owner of b: nobody',
    );
  });

  it('has each persona once, with what she wants and says', () => {
    const fixture = `
persona maya "Maya"
  most-valuable
  goal "A working line"
  quote "By Monday"
persona ben "Ben"
journey a
  for maya, ben, maya
  touchpoint b`;
    checkSaid(
      draw(fixture),
      ['persona'],
      'Persona: Maya. most valuable · A working line · “By Monday”',
      'Persona: Ben',
    );
  });
});

describe('the stages of a map', () => {
  it('repeat their title where they are wider than a window', () => {
    const calls = Array.from({ length: 12 }, (_, index) => `    touchpoint "Call ${index}"\n`).join('');
    const long = `journey a\n  stage b "Long"\n${calls}  stage c "Short"\n`;
    expect(textsIn(draw(long), 'stage')).toEqual(['Long', 'Long', 'Long', 'Short']);
    checkSaid(draw(long), ['stage'], 'Stage: Long, 12 touchpoints', 'Stage: Short, 0 touchpoints');
  });
});

describe('two journeys that are compared', () => {
  it('share a map, matched by the names of their touchpoints', () => {
    const map = draw(`
journey to-be "As it should be"
  compares-with as-is
  touchpoint order
    emotion pleased
  touchpoint pay
    emotion calm
journey as-is "As it is"
  touchpoint pay
    emotion angry
  touchpoint order
    emotion sad`);
    checkSaid(map, ['compared'], 'Compared with As it is, the dashed line');
    expect(textsIn(map, 'compared')).toEqual(['As it should be', 'As it is']);
    const [compared] = all(map.scene.parts).filter(({ role }) => role === 'compared');
    expect(compared?.marks?.filter(({ kind }) => kind === 'disc')).toHaveLength(3);
  });

  it('stay apart where they have no touchpoint in common', () => {
    const map = draw(
      'journey a\n  compares-with b\n  touchpoint c\n    emotion calm\njourney b\n  touchpoint d\n    emotion sad',
    );
    checkSaid(map, ['compared'], '(nothing)');
  });
});
