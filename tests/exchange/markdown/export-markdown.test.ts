import { describe, expect, it } from 'vitest';
import { exportAll } from '../../support/export-with.ts';
import { openFixture } from '../../support/fixture.ts';
import { readMarkdown } from '../../support/read-markdown.ts';
import { journeysIn } from '../../support/sample-projects.ts';
import { written } from './written-document.ts';

const project = `
//- brand.journey
brand northwind "Northwind Fibre"
  value plain "We say it plainly"
team care "Customer Care"
team field "Field Engineering"
persona maya "Maya"
  expects price
promise online "Online in five days"
  owner field
promise price "A price that never surprises"
promise old "As it was"
  status retired
//- a.journey
journey order "Order"
  for maya
  owner care
  goal "A working line"
  measure nps target >= 40 actual 31
  stage choose "Choose a plan"
    touchpoint ask "Ask friends"
      outside "Friends"
      emotion curious
    touchpoint compare "Compare plans"
      channel web, phone
      owner care
      involves field
      emotion hopeful "Three plans"
      explains online
      pain "Eleven tariffs"
      pain "One line"
    gap 5 working days "Waiting"
      bridged-by visit
    gap
  stage install "Get connected"
    touchpoint visit "The engineer comes"
      moment-of-truth
      owner field
      delivers online
//- b.journey
journey leave "Leave"
  status future
  touchpoint bye "Say goodbye"
    emotion quizzical
`;

describe('a project as Markdown', () => {
  it('has a heading for the brand, the promises and each journey', async () => {
    expect((await document(project)).headings).toEqual([
      '# Northwind Fibre',
      '## Promises',
      '## Order',
      '### Touchpoints',
      '### Gaps',
      '### Findings',
      '## Leave',
      '### Touchpoints',
      '### Findings',
    ]);
  });

  it('keeps the ledger of promises, those first that need somebody', async () => {
    expect((await document(project)).tables['## Promises']).toEqual([
      ['Promise', 'State', 'Why', 'Delivered at', 'Owner'],
      ['A price that never surprises', 'broken', 'nothing delivers it', 'nothing', 'nobody'],
      ['Online in five days', 'kept', '', 'The engineer comes (Order)', 'Field Engineering'],
      ['As it was', 'retired', '', '', ''],
    ]);
  });

  it('tells each journey', async () => {
    const text = await written(openFixture(project.slice(0, project.indexOf('//- b.journey'))));
    expect(text).toContain(
      [
        '## Order',
        '',
        '* **For:** Maya',
        '* **Owner:** Customer Care',
        '* **Status:** current',
        '* **Goal:** A working line',
        '* **Measures:** NPS 31 \\(target ≥ 40, missed\\)',
        '',
        '```mermaid',
        'journey',
      ].join('\n'),
    );
    const { tables } = readMarkdown(text);
    expect(tables['### Touchpoints']).toEqual([
      ['Stage', 'Touchpoint', 'Channel', 'Emotion', 'Owner', 'Promises', 'Pains'],
      ['Choose a plan', 'Ask friends', '', 'curious (0)', 'outside the brand: Friends', '', ''],
      [
        'Choose a plan',
        'Compare plans',
        'Web, Phone',
        'hopeful (+1): Three plans',
        'Customer Care (with Field Engineering)',
        'explains Online in five days',
        'Eleven tariffs; One line',
      ],
      [
        'Get connected',
        'The engineer comes (moment of truth)',
        '',
        'no emotion yet',
        'Field Engineering',
        'delivers Online in five days',
        '',
      ],
    ]);
    expect(tables['### Gaps']).toEqual([
      ['Where', 'How long', 'What', 'Bridged by'],
      ['after Compare plans', '5 working days', 'Waiting', 'The engineer comes'],
      ['after Compare plans', 'not stated', '', 'nothing'],
    ]);
  });

  it('says the worst of what was found first', async () => {
    const text = await written(openFixture('journey j "J"\n  touchpoint t "T"\n    channel phne\n'));
    const rows = readMarkdown(text).tables['### Findings'] ?? [];
    const severities = rows.slice(1).map(([severity]) => severity);
    expect(severities[0]).toBe('error');
    expect(severities).toEqual([...severities].sort((a, b) => rank(a) - rank(b)));
  });

  it('of one of several journeys has the promises that it is about', async () => {
    const snapshot = openFixture(project);
    const of = async (name: string) => {
      const journeys = journeysIn(snapshot).filter((it) => it.name?.text === name);
      const { files } = await exportAll('markdown', snapshot, undefined, journeys);
      return readMarkdown(String(files[0]?.content)).tables['## Promises']?.map(([title]) => title);
    };
    expect(await of('order')).toEqual(['Promise', 'A price that never surprises', 'Online in five days']);
    expect(await of('leave')).toBeUndefined();
  });

  it('says so where an emotion has no score, and draws every journey', async () => {
    const { tables, diagrams } = await document(project);
    expect(tables['### Touchpoints']?.[1]).toContain('quizzical (no score)');
    expect(diagrams.map((it) => it.split('\n')[0])).toEqual(['flowchart LR', 'journey', 'journey']);
  });
});

function rank(severity = ''): number {
  return ['error', 'warning', 'info', 'hint'].indexOf(severity);
}

async function document(fixture: string) {
  return readMarkdown(await written(openFixture(fixture)));
}
