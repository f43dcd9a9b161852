import { type CurvePoint, curveOf, highestOf, lowestOf } from '../../../model/curve.ts';
import type { Journey } from '../../../model/elements.ts';
import { writtenScore } from '../../../model/feelings.ts';
import { measuresOn } from '../../../model/measures.ts';
import { ownerOf } from '../../../model/ownership.ts';
import { stateInWords } from '../../../model/reason-in-words.ts';
import { type PromiseState, promiseState } from '../../../model/serving.ts';
import { measureTitle, measureWords } from '../../../views/map/rows/measures.ts';
import { states } from '../../../views/overview/states.ts';
import { isRightToLeft } from '../../../views/scene/direction.ts';
import { deep, soft, stateLooks, type Tone } from '../colours.ts';
import type { DeckData } from '../deck-data.ts';
import { againstTarget } from '../journey/rows/measures.ts';
import type { Slide, SlidePart } from '../plan.ts';
import { box, run, sizes } from '../shapes.ts';
import { keptTogether, titled } from '../text-fit.ts';
import { orDash } from './ledger.ts';
import type { TableRow } from './table-cells.ts';
import { tableSlides } from './table-slides.ts';

const tilesTop = 62;
const tileHeight = 58;
const gap = 10;

interface Tile {
  readonly figure: string;
  readonly label: string;
  readonly tone: Tone;
}

/** How the brand does in figures, and all journeys with their lowest and highest points. */
export function glanceSlides(data: DeckData): readonly Slide[] {
  return tableSlides(data, {
    title: 'At a glance',
    alt: 'The journeys: for whom, who owns them, how many touchpoints, lowest and highest point, measures',
    above: tilesOf(data),
    top: tilesTop + tileHeight + 14,
    columns: [
      { title: 'Journey', share: 2.2 },
      { title: 'For', share: 1.8 },
      { title: 'Owner', share: 1.4 },
      { title: 'Touchpoints', share: 1.05 },
      { title: 'Lowest point', share: 2 },
      { title: 'Highest point', share: 2 },
      { title: 'Measured', share: 2 },
    ],
    rows: data.journeys.map((it) => rowFor(data, it)),
    notes: ['What to say', ...tiles(data).map(({ figure, label }) => `• ${figure} ${label}`)],
  });
}

function tiles({ facts, promises, journeys }: DeckData): readonly Tile[] {
  const found = promises.map((it) => promiseState(it, facts));
  const count = (state: PromiseState) => found.filter((it) => it === state).length;
  const touchpoints = journeys.reduce((sum, it) => sum + it.distinctTouchpoints.length, 0);
  return [
    { figure: String(journeys.length), label: journeys.length === 1 ? 'journey' : 'journeys', tone: 'main' },
    { figure: String(touchpoints), label: touchpoints === 1 ? 'touchpoint' : 'touchpoints', tone: 'main' },
    ...states
      .filter((it) => count(it) > 0)
      .map((state): Tile => {
        const { tone, sign } = stateLooks[state];
        const one = count(state) === 1 ? 'promise' : 'promises';
        return {
          figure: `${sign} ${count(state)}`,
          label: tone === 'quiet' ? `${stateInWords(state)} ${one}` : `${one} ${stateInWords(state)}`,
          tone,
        };
      }),
  ];
}

function tilesOf(data: DeckData): readonly SlidePart[] {
  const all = tiles(data);
  const width = (888 - gap * (all.length - 1)) / all.length;
  return all.map(({ figure, label, tone }, index) =>
    box(
      { x: 36 + index * (width + gap), y: tilesTop, width, height: tileHeight },
      {
        name: label,
        alt: `${figure} ${label}`,
        shape: 'rounded',
        fill: soft(tone),
        paragraphs: [
          [run(figure, { size: sizes.figure, isBold: true, colour: deep(tone) })],
          [run(label, { size: sizes.body, colour: deep(tone) })],
        ],
        align: 'middle',
        anchor: 'middle',
      },
    ),
  );
}

function rowFor({ facts }: DeckData, journey: Journey): TableRow {
  const owner = ownerOf(journey, facts);
  const curve = curveOf(journey.distinctTouchpoints, facts);
  const personas = journey.list('for').map((it) => facts.persona(it)?.title ?? it.text);
  return {
    elements: [journey, ...(owner ? [owner] : [])],
    cells: [
      { texts: [titled(journey), ...(journey.isCurrent ? [] : ['(future)'])], isBold: true },
      { texts: personas.length === 0 ? ['everybody'] : personas },
      owner ? { texts: [titled(owner)] } : { texts: ['? nobody'], isBold: true, tone: 'bad' },
      { texts: [String(journey.distinctTouchpoints.length)] },
      pointCell(lowestOf(curve)),
      pointCell(highestOf(curve)),
      {
        texts: orDash(
          measuresOn(journey).map(
            (it) => `${measureTitle(it)} ${measureWords(it).value}, ${againstTarget(it)}`,
          ),
        ),
      },
    ],
  };
}

function pointCell(point: CurvePoint | undefined): TableRow['cells'][number] {
  if (point?.score === undefined) return { texts: ['–'] };
  const tone: Tone | undefined = point.score < 0 ? 'bad' : point.score > 0 ? 'good' : undefined;
  const score = writtenScore(point.score).replace('-', '−');
  const title = titled(point.touchpoint);
  const said = isRightToLeft(title) ? keptTogether(`(${score})`) : `(${score})`;
  return { texts: [`${title} ${said}`], ...(tone && { tone }) };
}
