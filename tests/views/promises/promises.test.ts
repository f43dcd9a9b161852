import { describe, expect, test } from 'vitest';
import { drawPromises } from '../../../language/index.ts';
import { openFixture } from '../../support/fixture.ts';

function textOf(fixture: string): string {
  return drawPromises(openFixture(fixture)).text;
}

/** The lines of the diagram without its head, its styles and the white space before them. */
function linesOf(fixture: string): readonly string[] {
  const lines = textOf(fixture)
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line !== '' && !/^(flowchart|acc|classDef)/.test(line));
}

const fixture = `
//- brand.journey
team care "Customer Care"
promise kept "Kept"
promise weak "Weak"
promise broken "Broken"
promise idea "Idea"
  status draft
promise past "Past"
  status retired
//- a.journey
journey order "Order"
  touchpoint call "A call"
    owner care
    delivers kept, weak, past
  touchpoint text "A text"
    delivers weak
  touchpoint friends "Friends say so"
    outside
    delivers weak
journey later "Later"
  status future
  touchpoint dream "A dream"
    owner care
    delivers broken
`;

describe('the flowchart of promises', () => {
  test('leads from each promise, by its state, to what delivers it and to who owns that', () => {
    expect(linesOf(fixture)).toEqual([
      'subgraph broken["✕ Broken (1)"]',
      'p7(["Broken"]):::broken',
      'end',
      'subgraph atrisk["▲ At risk (1)"]',
      `p3(["Weak<br/>('A text' has no owner)"]):::atrisk`,
      'end',
      'subgraph kept["✓ Kept (1)"]',
      'p0(["Kept"]):::kept',
      'end',
      'subgraph draft["✎ Draft (1)"]',
      'p8(["Idea"]):::draft',
      'end',
      'subgraph retired["◌ Retired (1)"]',
      'p9(["Past"]):::retired',
      'end',
      't1["A call<br/>(Order)"]:::touchpoint',
      'o2{{"Customer Care"}}:::owner',
      't4["A text<br/>(Order)"]:::touchpoint',
      'o5{{"? nobody"}}:::nobody',
      't6["Friends say so<br/>(Order, outside the brand)"]:::outside',
      'x7(("✕")):::nothing',
      't1 --> o2',
      'p0 --> t1',
      'p3 --> t1',
      't4 -.-> o5',
      'p3 --> t4',
      'p3 --> t6',
      'p7 -.->|"nothing delivers it"| x7',
      'p9 -.-> t1',
    ]);
  });

  test('says in its source what is a promise and what a screen reader reads', () => {
    expect(textOf(fixture).split('\n').slice(0, 3)).toEqual([
      'flowchart LR',
      '  accTitle: Promises and who keeps them',
      '  accDescr: 5 promises, the touchpoints that deliver them and the teams that own these.',
    ]);
  });

  test('is not there where no promise is made', () => {
    expect(drawPromises(openFixture('journey j "J"'))).toEqual({ text: '', elements: new Map() });
  });

  test('styles no more than it shows', () => {
    const classes = textOf('promise a "A"').match(/classDef \w+/g);
    expect(classes).toEqual(['classDef broken', 'classDef nothing']);
  });
});

describe('a label', () => {
  test.each([
    ['We call back within 10 minutes', 'We call back within 10 minutes'],
    ['R&D, 85% off & more', 'R&D, 85% off & more'],
    ['اتصال 你好 👩‍👩‍👧', 'اتصال 你好 👩‍👩‍👧'],
    ['12. "quoted" #1', '12#46; #34;quoted#34; #35;1'],
    ['- a <b> `c`', '#45; a #60;b#62; #96;c#96;'],
    ['see www.x.y or http://x.y', 'see www#46;x.y or http#58;//x.y'],
    ['%%{init}%% C4Context', '#37;#37;{init}#37;#37; #67;4Context'],
    ['costs $5, $$5', 'costs $5, $#8288;$5'],
    [' two \n lines ', 'two lines'],
  ])('writes %j as %j', (title, written) => {
    const text = textOf(`promise a ${JSON.stringify(title).replaceAll('\\n', ' ')}`);
    expect(text).toContain(`(["${written}"])`);
  });
});
