import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelJson, modelOf } from '../../../language/index.ts';
import { anyJourneyText } from '../../support/any-journey.ts';
import { openFixture } from '../../support/fixture.ts';
import { journeyText } from '../../support/journey-text.ts';
import { openSample, samples } from '../../support/sample-projects.ts';
import { misfits, open } from './model-bed.ts';

const numRuns = Number(process.env.WAYMARK_RUNS ?? 300);

describe('the model of a project', () => {
  it('says what the files say, names as references', () => {
    const model = modelOf(
      openFixture(`
brand fibre "Fibre"
  value plain "We say it plainly"
team care "Customer Care"
persona maya "Maya"
  most-valuable
  expects online, "A person answers"
promise online "Online in five days"
  to "Maya"
  costs 42 eur
  measure lead-time target <= 5 Working days actual 9 to 24 days on 2026-09-30 "Tickets"
journey join
  for maya
  improved 2026-05-10 for customer "Faster"
  gap 5 working days "Wait"
    bridged-by visit
  stage install "Get connected"
    touchpoint visit "The engineer comes"
      owner "Customer Care"
      outside "A partner"
      emotion Relieved "At last"
      delivers online
      leads-to join.visit "again"
      backstage "Port" by care
      note """
      two
      lines
      """
`),
    );
    expect(model).toEqual({
      $schema: 'urn:waymark:model:1',
      version: 1,
      brand: {
        id: 'brand:fibre',
        name: 'fibre',
        title: 'Fibre',
        values: [{ name: 'plain', title: 'We say it plainly' }],
      },
      teams: [{ id: 'team:care', name: 'care', title: 'Customer Care' }],
      personas: [
        {
          id: 'persona:maya',
          name: 'maya',
          title: 'Maya',
          mostValuable: true,
          expects: [{ promise: 'online' }, { text: 'A person answers' }],
        },
      ],
      promises: [
        {
          id: 'promise:online',
          name: 'online',
          title: 'Online in five days',
          status: 'live',
          state: 'at-risk',
          reasons: ['lead-time is 9 to 24 days where the target is at most 5 Working days'],
          to: ['maya'],
          costs: { kind: 'money', text: '42 EUR', amount: 42, currency: 'EUR' },
          measures: [
            {
              name: 'lead-time',
              target: { op: '<=', value: { kind: 'duration', text: '5 working days', amount: 604800 } },
              actual: { kind: 'duration', text: '9 to 24 days', amount: 2073600 },
              on: '2026-09-30',
              source: 'Tickets',
            },
          ],
        },
      ],
      journeys: [
        {
          id: 'journey:join',
          name: 'join',
          title: 'join',
          status: 'current',
          for: ['maya'],
          improved: [{ on: '2026-05-10', for: 'customer', text: 'Faster' }],
          stages: [
            {
              id: 'stage:join.stage',
              steps: [
                {
                  kind: 'gap',
                  id: 'gap:join',
                  title: 'Wait',
                  duration: { kind: 'duration', text: '5 working days', amount: 604800 },
                  bridgedBy: ['visit'],
                },
              ],
            },
            {
              id: 'stage:join.install',
              name: 'install',
              title: 'Get connected',
              steps: [
                {
                  kind: 'touchpoint',
                  id: 'join.visit',
                  name: 'visit',
                  title: 'The engineer comes',
                  outside: { who: 'A partner' },
                  owner: 'care',
                  emotion: { word: 'relieved', score: 1, why: 'At last' },
                  delivers: ['online'],
                  backstage: [{ text: 'Port', by: 'care' }],
                  leadsTo: [{ to: 'visit', kind: 'touchpoint', when: 'again' }],
                  notes: ['two\nlines'],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('is the same however the statements are spread over files', () => {
    const [team, persona, journey] = [
      'team b\nteam a\n',
      'persona m "M"\n',
      'journey z\ntouchpoint t\njourney y\n',
    ];
    expect(modelJson(open(team, persona, journey))).toBe(modelJson(open(journey + persona + team)));
  });

  it('has the journeys asked for, and everything else of the project', () => {
    const snapshot = open('team care\njourney b\ntouchpoint t\njourney a\ntouchpoint t\n');
    const model = modelOf(
      snapshot,
      snapshot.facts.journeys.filter(({ name }) => name?.text === 'b'),
    );
    expect(model.journeys.map(({ id }) => id)).toEqual(['journey:b']);
    expect(model.teams.map(({ id }) => id)).toEqual(['team:care']);
  });

  it('fits the published schema', () => {
    for (const name of samples) {
      expect({ name, misfits: misfits(modelJson(openSample(name))) }).toEqual({ name, misfits: [] });
    }
  });

  it('fits the schema whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyJourneyText, journeyText), anyJourneyText, (one, other) => {
        expect(misfits(modelJson(open(one, other)))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('holds no number that JSON cannot', () => {
    const digits = '9'.repeat(400);
    const text = modelJson(open(`journey a\ntouchpoint b\nmeasure x actual ${digits}\n`));
    expect(misfits(text)).toEqual([]);
    expect(text).toContain(digits);
  });
});
