import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordTable, modelJson, modelOf, openProject } from '../../../language/index.ts';
import { properties } from '../../../language/syntax/keywords.ts';
import { anyJourneyText } from '../../support/any-journey.ts';
import { openFixture, today } from '../../support/fixture.ts';
import { journeyText } from '../../support/journey-text.ts';
import { filesOf, runCommand } from '../../support/run-cli.ts';
import { openSample, samples } from '../../support/sample-projects.ts';

const schema = JSON.parse(readFileSync(new URL('../../../docs/model.schema.json', import.meta.url), 'utf8'));
const fits = new Ajv({ allErrors: true }).compile(schema);
const numRuns = Number(process.env.WAYMARK_RUNS ?? 300);

function open(...texts: string[]) {
  return openProject({ today }).update(texts.map((text, index) => ({ uri: `${index}.journey`, text })))
    .snapshot;
}

/** What the schema does not allow in a model. */
function misfits(text: string): unknown {
  fits(JSON.parse(text));
  return fits.errors ?? [];
}

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

  it('knows every property on every kind of block', () => {
    const lost = properties.flatMap(({ keyword, on, shape }) =>
      on
        .filter(
          (kind) =>
            !whole(kind, `${keyword} ${example(shape.kind, shape)}`).includes(seen(shape.kind, shape)),
        )
        .map((kind) => `${keyword} on ${kind}`),
    );
    expect(lost).toEqual([]);
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

describe('the schema', () => {
  it('explains every field', () => {
    const silent: string[] = [];
    visit(schema, '', (object, path) => {
      for (const [name, field] of Object.entries(object.properties ?? {})) {
        const { description, $ref } = field as { description?: string; $ref?: string };
        if (description === undefined && $ref === undefined) silent.push(`${path}/${name}`);
      }
    });
    expect(silent).toEqual([]);
  });

  it('ships with Waymark', () => {
    const packed = readFileSync(new URL('../../../.vscodeignore', import.meta.url), 'utf8').split('\n');
    expect(packed).toContain('!docs/model.schema.json');
  });
});

describe('waymark export --format json', () => {
  it('prints the model of the journey asked for', async () => {
    const files = filesOf(
      '\n//- a.journey\nteam care "Care"\njourney a "A"\ntouchpoint t "T"\njourney b\ntouchpoint t\n',
    );
    const { code, out, err } = await runCommand('export --format json --journey a', { files });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(misfits(out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ teams: [{ name: 'care' }], journeys: [{ name: 'a' }] });
    expect(out).not.toContain('/maps');
  });
});

/** The model of a project that has one block of a kind with one property. */
function whole(kind: string, property: string): string {
  const around: Readonly<Record<string, string>> = {
    stage: 'journey j\n',
    touchpoint: 'journey j\nstage s\n',
    gap: 'journey j\nstage s\n',
  };
  const header = kind === 'gap' || kind === 'vocabulary' ? kind : `${kind} some`;
  expect(keywordTable.blocks).toContain(kind);
  return modelJson(open(`${around[kind] ?? ''}${header}\n  ${property}\n`));
}

type Shape = (typeof properties)[number]['shape'];

function example(kind: Shape['kind'], shape: Shape): string {
  const examples: Readonly<Partial<Record<Shape['kind'], string>>> = {
    flag: '',
    declaration: 'zebra "Zebra"',
    text: '"zebra"',
    who: '"zebra"',
    reference: 'zebra',
    link: 'zebra',
    list: 'zebra',
    money: '77 EUR',
    duration: '77 days',
    measure: 'zebra',
    improvement: '2026-01-01 for both "zebra"',
    emotion: 'zebra',
    'word-score': 'zebra +1',
  };
  return shape.kind === 'choice' ? (shape.among.at(-1) ?? '') : (examples[kind] ?? '');
}

function seen(kind: Shape['kind'], shape: Shape): string {
  if (shape.kind === 'choice') return `"${shape.among.at(-1)}"`;
  if (kind === 'flag') return 'true';
  return kind === 'money' || kind === 'duration' ? '77 ' : 'zebra';
}

interface SchemaPart {
  readonly properties?: Readonly<Record<string, unknown>>;
}

function visit(part: unknown, path: string, look: (part: SchemaPart, path: string) => void): void {
  if (typeof part !== 'object' || part === null) return;
  look(part, path);
  for (const [key, inner] of Object.entries(part)) visit(inner, `${path}/${key}`, look);
}
