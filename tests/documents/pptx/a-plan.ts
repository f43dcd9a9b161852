import type {
  DeckColour,
  DeckPlan,
  Slide,
  SlidePart,
  SlideText,
} from '../../../language/exchange/deck/plan.ts';

const ink: DeckColour = { theme: 'text1' };
const main: DeckColour = { theme: 'accent1' };
const pale: DeckColour = { theme: 'accent1', lighter: 0.8 };
const deep: DeckColour = { theme: 'accent2', lighter: -0.5 };

/** A text of one paragraph. */
function said(text: string, more: Partial<SlideText> = {}): SlideText {
  const runs = [{ text, size: 12, colour: ink }];
  return { paragraphs: [{ runs }], align: 'left', anchor: 'middle', inset: 4, ...more };
}

/** A part of every kind, with every property, each at a place of its own. */
export function everyPart(text: string): SlidePart[] {
  const shapes = ['rectangle', 'rounded', 'ellipse', 'chevron', 'diamond', 'star'] as const;
  const line = { colour: ink, width: 1.5 };
  return [
    ...shapes.map(
      (shape, index): SlidePart => ({
        kind: 'shape',
        shape,
        x: 36 + index * 150,
        y: 70,
        width: 130,
        height: 70,
        name: `Shape ${text}`,
        alt: `A ${shape} that says ${text}`,
        fill: pale,
        line: { colour: main, width: 1, dash: index % 2 === 0 ? 'dash' : 'dot' },
        text: said(text, { align: 'middle' }),
      }),
    ),
    {
      kind: 'shape',
      shape: 'rectangle',
      x: 36,
      y: 150,
      width: 6,
      height: 60,
      name: 'Mark',
      alt: '',
      fill: deep,
    },
    {
      kind: 'shape',
      shape: 'rectangle',
      x: 50,
      y: 150,
      width: 300,
      height: 60,
      name: 'Words',
      alt: text,
      text: words(text),
    },
    {
      kind: 'line',
      x: 360,
      y: 150,
      width: 120,
      height: 60,
      name: 'Way',
      alt: 'Leads on',
      line,
      end: 'arrow',
    },
    {
      kind: 'line',
      x: 490,
      y: 150,
      width: 120,
      height: 60,
      name: 'Way',
      alt: 'Leads up',
      rises: true,
      line,
      end: 'disc',
    },
    {
      kind: 'line',
      x: 620,
      y: 180,
      width: 120,
      height: 0,
      name: 'Level',
      alt: '',
      line: { ...line, dash: 'dash' },
    },
    aTable(text),
    aChart(text),
  ];
}

function words(text: string): SlideText {
  const run = { text, size: 11, colour: ink };
  return {
    paragraphs: [
      {
        runs: [
          { ...run, isBold: true },
          { ...run, isItalic: true, colour: deep },
        ],
      },
      { runs: [run, run], isBullet: true },
      { runs: [] },
    ],
    align: 'right',
    anchor: 'top',
    inset: 0,
    isRightToLeft: true,
  };
}

function aTable(text: string): SlidePart {
  const row = (height: number, fill?: DeckColour) => ({
    height,
    cells: [1, 2, 3].map((it) => ({ text: said(`${text} ${it}`), ...(fill && { fill }) })),
  });
  return {
    kind: 'table',
    ...{ x: 36, y: 230, width: 420, height: 90, name: 'Ledger', alt: `Table of ${text}` },
    columns: [120, 140, 160],
    rows: [row(30, pale), row(30), row(30)],
  };
}

function aChart(text: string): SlidePart {
  return {
    kind: 'chart',
    ...{ x: 480, y: 230, width: 440, height: 200, name: 'Curve', alt: `Curve of ${text}` },
    categories: ['a', text, 'c', 'd'],
    series: [
      { name: text, colour: main, values: [1, undefined, -2, 2] },
      { name: 'To be', colour: deep, values: [2, 1, 1] },
    ],
    min: -2,
    max: 2,
    showsCategories: false,
  };
}

export function aSlide(more: Partial<Slide> = {}): Slide {
  return {
    layout: 'content',
    title: 'Order and get online',
    parts: everyPart('Compare plans'),
    notes: 'Nobody owns two touchpoints.\nThe low point has no answer.',
    elements: ['journey:get-online', 'touchpoint:get-online.compare-plans'],
    ...more,
  };
}

/** A deck with a title slide, and a slide with everything on it. */
export function aPlan(more: Partial<DeckPlan> = {}): DeckPlan {
  return {
    title: 'Northwind Fibre',
    slides: [
      aSlide({
        layout: 'title',
        title: 'Northwind Fibre',
        subtitle: 'Journeys\nAutumn',
        parts: [],
        notes: '',
      }),
      aSlide(),
    ],
    revision: { commit: '0123456789abcdef0123456789abcdef01234567', isChanged: false },
    model: '{\n  "version": 1\n}\n',
    language: 'en',
    ...more,
  };
}
