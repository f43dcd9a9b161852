import { describe, expect, it } from 'vitest';
import { all, checkSaid, draw, journey, textsIn } from './map-bed.ts';

describe('a map', () => {
  it('is read in the order in which it is seen', () => {
    const roles = draw(journey).scene.parts.map(({ role }) => role);
    expect(roles).toEqual([
      'page',
      'head',
      'gaps',
      'row-stages',
      'row-links',
      'row-touchpoints',
      'row-emotion',
      'row-owners',
      'row-pains',
    ]);
  });

  it('says what each card shows', () => {
    checkSaid(
      draw(journey),
      ['touchpoint', 'gap', 'empty'],
      'Gap: 3 days, Thinking, not bridged',
      'Touchpoint: Compare plans, Web, tagged pilot, quick-win, moment of truth.',
      expect.stringMatching(/^Touchpoint: Pay, only Maya, takes 5 minutes\. /),
      expect.stringMatching(/^Touchpoint: without a name, outside the brand\. /),
      'Gap: bridged',
      'No touchpoints yet',
    );
  });

  it('shows tags as they are written', () => {
    expect(textsIn(draw(journey), 'touchpoint')).toEqual(expect.arrayContaining(['pilot', 'quick-win']));
  });

  it('says where the customer may go on, and what out of the journey', () => {
    checkSaid(
      draw(journey),
      ['link'],
      'Compare plans leads to Pay, when it fits',
      'Compare plans leads to Leave, when nothing fits',
    );
    expect(textsIn(draw(journey), 'link')).toEqual(['when it fits', 'when nothing fits → Leave']);
  });

  it('says how it feels, and where nobody knows', () => {
    checkSaid(
      draw(journey),
      ['emotion'],
      'Emotion at Compare plans: hopeful, +1',
      'Emotion at Pay: not stated',
      'Emotion at without a name: not stated',
    );
  });

  it('says who owns what, and where nobody does', () => {
    checkSaid(
      draw(journey),
      ['journey-owner', 'owner', 'nobody', 'outsider'],
      'Journey owner: Customer Care',
      'Owner: Customer Care',
      'Owner of Pay: nobody',
      'Outside the brand: A friend',
    );
  });

  it('lists the rows that have something to show, and leaves out those that are hidden', () => {
    const { rows, scene } = draw(journey, {}, ['emotion', 'touchpoints']);
    expect(rows.map(({ name }) => name)).toEqual(['links', 'touchpoints', 'emotion', 'owners', 'pains']);
    const drawn = scene.parts.map(({ role }) => role).filter((it) => it.startsWith('row-'));
    expect(drawn).toEqual(['row-stages', 'row-links', 'row-owners', 'row-pains']);
  });

  it('gives each part the element that it stands for', () => {
    const { scene, elements } = draw(journey);
    const ids = all(scene.parts).flatMap(({ id }) => id ?? []);
    expect(ids.filter((id) => !elements.has(id))).toEqual([]);
    expect([...elements.values()].map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['journey', 'persona', 'stage', 'touchpoint', 'gap']),
    );
  });

  it('draws the line of visibility only where something lies below it', () => {
    checkSaid(draw(journey), ['visibility'], '(nothing)');
    const below = draw('journey a\n  touchpoint b\n    backstage "Port is activated"');
    checkSaid(below, ['visibility'], 'Line of visibility: what follows, the customer does not see');
  });
});

describe('a filtered map', () => {
  it('leaves out what does not fit, and says so', () => {
    const map = draw(journey, { tag: 'pilot' });
    expect(map.scene.description).toBe('Journey map with 3 stages and 1 of 3 touchpoints.');
    checkSaid(map, ['empty'], 'No touchpoints yet');
    checkSaid(
      map,
      ['link'],
      'Compare plans leads to Pay, when it fits',
      'Compare plans leads to Leave, when nothing fits',
    );
  });

  it('says so where a stage has nothing that fits', () => {
    const twoStages = 'journey a\n  stage b\n    touchpoint c\n      tag x\n  stage d\n    touchpoint e';
    checkSaid(draw(twoStages, { tag: 'x' }), ['empty'], 'Nothing that fits the filter');
  });

  it('says so once where nothing fits at all', () => {
    checkSaid(draw(journey, { tag: 'unheard-of' }), ['empty'], 'Nothing fits the filter');
  });
});
