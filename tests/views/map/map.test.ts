import { describe, expect, it } from 'vitest';
import { drawMap, fitsFilter, type JourneyMap, type MapFilter } from '../../../language/index.ts';
import type { Part } from '../../../language/views/scene/scene.ts';
import { openFixture } from '../../support/fixture.ts';

function draw(fixture: string, filter: MapFilter = {}, hidden: readonly string[] = []): JourneyMap {
  const snapshot = openFixture(fixture);
  const journey = [...snapshot.units()].find((it) => it.kind === 'journey');
  if (journey?.kind !== 'journey') throw new Error('The fixture has no journey.');
  return drawMap(snapshot, { journey, hidden, shows: (it) => fitsFilter(it, filter, snapshot.facts) });
}

function all(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((it) => [it, ...all(it.parts ?? [])]);
}

/** What is read aloud of all parts of these roles, in order; `(nothing)` where there are none. */
function checkSaid({ scene }: JourneyMap, roles: readonly string[], ...expected: readonly string[]): void {
  const said = all(scene.parts).filter(({ role }) => roles.includes(role));
  const labels = said.map(({ label }) => label ?? '(no label)');
  expect(labels.length === 0 ? ['(nothing)'] : labels).toEqual(expected);
}

/** The texts of all parts of a role. */
function textsIn({ scene }: JourneyMap, role: string): readonly string[] {
  return all(scene.parts)
    .filter((it) => it.role === role)
    .flatMap(({ marks = [] }) => marks.flatMap((it) => (it.kind === 'text' ? [it.lines.join(' ')] : [])));
}

const journey = `
team care "Customer Care"
persona maya "Maya"
journey a "Order"
  for maya
  owner care
  stage choose "Choose"
    gap 3 days "Thinking"
    touchpoint compare "Compare plans"
      channel web
      owner care
      emotion hopeful
      moment-of-truth
      tag pilot, quick-win
      leads-to pay "when it fits"
      leads-to b "when nothing fits"
  stage empty "Nothing here yet"
  stage buy "Buy"
    touchpoint pay "Pay"
      takes 5 minutes
      for maya
      pain "Too many fields"
    touchpoint
      outside "A friend"
    gap
      bridged-by pay
journey b "Leave"
`;

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
