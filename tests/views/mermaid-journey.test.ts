import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type JourneyDiagram, writeJourneyDiagram } from '../../language/views/journey/mermaid-journey.ts';
import { foldText } from '../../language/views/journey/mermaid-text.ts';
import { dangerousPieces } from '../support/dangerous-text.ts';
import {
  anyJourneyDiagram,
  everywhere,
  unmarked,
  unmarkedPicture,
  whatIsDrawn,
  whatIsRead,
  withoutMarks,
} from '../support/journey-diagrams.ts';
import { type OfficialMermaid, openOfficialMermaid } from '../support/official-mermaid.ts';

// A browser is slow where many things run at once.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let mermaid: OfficialMermaid;
beforeAll(async () => {
  mermaid = await openOfficialMermaid();
});
afterAll(() => mermaid.close());

describe('the text of a diagram', () => {
  test('holds one fact a line', () => {
    const text = writeJourneyDiagram({
      title: 'Order & get online, in five days',
      accTitle: 'Maya gets online',
      accDescr: 'Eight touchpoints\nin two stages',
      sections: [
        { tasks: [{ text: 'Ask friends', score: 3, actors: [] }] },
        { title: 'Choose', tasks: [{ text: 'Compare plans', score: 4, actors: ['Maya', 'Digital Sales'] }] },
        { title: 'Get connected', tasks: [{ text: 'Wait', score: 1, actors: ['Maya'] }] },
      ],
    });
    expect(text).toBe(
      [
        'journey',
        '    title Order & get online, in five days',
        '    accTitle: Maya gets online',
        '    accDescr: Eight touchpoints in two stages',
        '      Ask friends: 3',
        '    section Choose',
        '      Compare plans: 4: Maya, Digital Sales',
        '    section Get connected',
        '      Wait: 1: Maya',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['Ärger über 20 °C — 你好, שלום 👩‍👩‍👧', 'Ärger über 20 °C — 你好, שלום 👩‍👩‍👧'],
    ['85% R&D; a: b #1', '85% R&D#59; a#58; b #35;1'],
    ['Q & A &copy; &', 'Q & A #38;copy#59; #38;'],
    ['#58; <br> ﬂ°°58¶ß', '#35;58#59; #60;br> #64258;°°58#182;ß'],
    ['%%{init}%%', '#37;#37;{init}#37;#37;'],
    ['C4Container', '#67;4Container'],
    ['title page', '#116;itle page'],
    ['a\u202Eb', 'a#8238;b'],
  ])('writes %j as %j', (task, written) => {
    expect(writeJourneyDiagram(oneTask(task))).toBe(`journey\n      ${written}: 3\n`);
  });

  test.each([
    [' a \t\r\n b\u00A0\u2028\u3000', 'a b'],
    ['bell \u0007, next \u0085line, C1 \u009F', 'bell \uFFFD, next line, C1 \uFFFD'],
    ['half \uD83D smile \uDE00\uD83D\uDE00', 'half \uFFFD smile \uFFFD\uD83D\uDE00'],
    ['\uFFFE\uFFFF\u{1FFFE}\uFEFF\u200B', '\uFFFD\uFFFD\u{1FFFE}\uFEFF\u200B'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test.each([0, 6, Number.NaN, -1])('refuses a score of %d', (score) => {
    const diagram = { sections: [{ tasks: [{ text: 'a', score, actors: [] }] }] };
    expect(() => writeJourneyDiagram(diagram)).toThrow(`A score is from 1 to 5, and this one is ${score}.`);
  });
});

describe('sections', () => {
  test.each<[string, JourneyDiagram['sections'], string[]]>([
    ['none', [], []],
    ['none with tasks', [{ title: 'A', tasks: [] }, { tasks: [] }], []],
    [
      'a nameless one at the start has no box',
      [{ tasks: [task('a')] }, { title: 'B', tasks: [task('b')] }],
      ['B'],
    ],
    [
      'a nameless one later has an empty box',
      [{ title: 'A', tasks: [task('a')] }, { tasks: [task('b')] }],
      ['A', ''],
    ],
    [
      'nameless neighbours',
      [{ tasks: [task('a')] }, { tasks: [task('b')] }, { tasks: [task('c')] }],
      ['', ''],
    ],
    [
      'one title three times',
      ['A', 'A', 'A'].map((title) => ({ title, tasks: [task('a')] })),
      ['A', 'A', 'A'],
    ],
    [
      'one title around an empty one',
      ['A', 'B', 'A'].map((title) => ({ title, tasks: title === 'A' ? [task('a')] : [] })),
      ['A', 'A'],
    ],
  ])('%s', async (_, sections, boxes) => {
    const drawn = await mermaid.draw(writeJourneyDiagram({ sections }));
    expect(drawn.sections.map(withoutMarks)).toEqual(boxes);
  });
});

describe('official Mermaid', () => {
  test('reads back what any diagram says', async () => {
    await fc.assert(
      fc.asyncProperty(anyJourneyDiagram, async (diagram) => {
        expect(unmarked(await mermaid.read(writeJourneyDiagram(diagram)))).toEqual(whatIsRead(diagram));
      }),
      { numRuns: 1000 },
    );
  });

  test('draws what any diagram says, as text only', async () => {
    await fc.assert(
      fc.asyncProperty(anyJourneyDiagram, async (diagram) => {
        const drawn = await mermaid.draw(writeJourneyDiagram(diagram));
        expect(unmarkedPicture(drawn)).toEqual(whatIsDrawn(diagram));
        expect(drawn.made).not.toContain('foreignObject');
      }),
      { numRuns: 250 },
    );
    expect(await mermaid.mischief()).toEqual([]);
  });

  test.each(dangerousPieces)('reads %j in every place', async (piece) => {
    for (const text of [piece, `a ${piece} b`, `a${piece}`, `${piece}b`]) {
      const diagram = everywhere(text);
      expect(unmarked(await mermaid.read(writeJourneyDiagram(diagram)))).toEqual(whatIsRead(diagram));
    }
  });

  test.each([
    ['a title', 'journey\ntitle a; b\n'],
    ['a section', 'journey\nsection a: b\n  t: 3\n'],
    ['a task', 'journey\n  journey map: 3\n'],
    ['the kind of diagram', 'journey\n  The C4Container view: 3\n'],
  ])('does break on %s that is not escaped', async (_, text) => {
    await expect(mermaid.read(text)).rejects.toThrow();
  });
});

function task(text: string): { text: string; score: number; actors: string[] } {
  return { text, score: 3, actors: [] };
}

function oneTask(text: string): JourneyDiagram {
  return { sections: [{ tasks: [task(text)] }] };
}
