import { describe, expect, it } from 'vitest';
import { choicesIn, fitsFilter, type MapFilter } from '../../../language/index.ts';
import { openFixture } from '../../support/fixture.ts';

const project = `
team care "Customer Care"
team field "Field Engineering"
persona maya "Maya"
persona ben "Ben"
vocabulary
  channel lobby "The lobby"
journey a
  for maya, ben
  stage b
    touchpoint ask "Ask friends"
      outside "Friends"
    touchpoint choose "Choose"
      channel web, Lobby
      owner care
      tag quick-win, pilot
    touchpoint visit "Visit"
      for maya
      channel home-visit
      owner field
      tag pilot
    touchpoint bill "Bill"
      for ben
      channel web, carrier-pigeon
    touchpoint bill "The same name again"
      owner field`;

function open(text: string) {
  const { files, facts } = openFixture(text);
  const journey = [...files.values()].flatMap((file) => file.units).find((it) => it.kind === 'journey');
  if (journey === undefined) throw new Error('The fixture has no journey.');
  return { journey, facts };
}

function checkFit(filter: MapFilter, expected: string): void {
  const { journey, facts } = open(project);
  const fitting = journey.distinctTouchpoints.filter((it) => fitsFilter(it, filter, facts));
  expect(fitting.map((it) => it.name?.text).join(', ') || '(nothing)').toBe(expected);
}

describe('a filter', () => {
  it('that states nothing fits all', () => checkFit({}, 'ask, choose, visit, bill'));

  it('by persona fits what is for her, and what is for everyone', () => {
    checkFit({ persona: 'maya' }, 'ask, choose, visit');
    checkFit({ persona: 'ben' }, 'ask, choose, bill');
  });

  it('by owner fits what the team answers for', () => checkFit({ owner: 'care' }, 'choose'));

  it('by nobody fits what has no owner, and passes over what is outside the brand', () =>
    checkFit({ owner: '' }, 'bill'));

  it('by channel fits each that a touchpoint uses, known or not', () => {
    checkFit({ channel: 'web' }, 'choose, bill');
    checkFit({ channel: 'carrier-pigeon' }, 'bill');
  });

  it('reads names in any case', () => checkFit({ channel: 'LOBBY', tag: 'Pilot' }, 'choose'));

  it('fits what fits all of its parts', () => {
    checkFit({ tag: 'pilot', owner: 'field', persona: 'maya' }, 'visit');
    checkFit({ tag: 'pilot', owner: '' }, '(nothing)');
  });

  it('that nothing is called by fits nothing', () => checkFit({ tag: 'unheard-of' }, '(nothing)'));
});

describe('what a journey can be filtered by', () => {
  it('is all that its touchpoints name, once each, by the titles people know', () => {
    const { journey, facts } = open(project);
    const { personas, owners, channels, tags } = choicesIn(journey, facts);
    const shown = [personas, owners, channels, tags].map((list) =>
      list.map(({ name, title }) => `${name || '(empty)'}: ${title}`).join(', '),
    );
    expect(shown).toEqual([
      'maya: Maya, ben: Ben',
      'care: Customer Care, field: Field Engineering, (empty): nobody',
      'web: Web, lobby: The lobby, home-visit: Home visit, carrier-pigeon: carrier-pigeon',
      'quick-win: quick-win, pilot: pilot',
    ]);
  });

  it('is nothing where there is nothing', () => {
    const { journey, facts } = open('journey a\n  touchpoint b\n    outside');
    expect(choicesIn(journey, facts)).toEqual({ personas: [], owners: [], channels: [], tags: [] });
  });
});
