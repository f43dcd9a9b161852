import type { Journey } from '../../model/elements.ts';
import { styles } from '../map/styles.ts';
import { type Style, textBlock } from '../scene/marks.ts';
import type { Mark, Part } from '../scene/scene.ts';
import { margin, type OverviewData } from './section.ts';

/** Where the journeys stand in the matrix. With many of them the columns are narrow, and headed by numbers. */
export interface JourneyColumns {
  readonly isNumbered: boolean;
  /** Where the first one begins. */
  readonly start: number;
  readonly width: number;
  /** Where the last one ends. */
  readonly end: number;
  /** Where the room for all sections ends. */
  readonly right: number;
}

export const nameWidth = 300;
export const stateWidth = 100;
const mostTitled = 12;
const titledWidth = 116;
const numberedWidth = 36;
const numberRoom = 26;
const leastRight = 880;

export function columnsFor(count: number): JourneyColumns {
  const isNumbered = count > mostTitled;
  const width = isNumbered ? numberedWidth : titledWidth;
  const start = margin + nameWidth + stateWidth;
  const end = start + count * width;
  return { isNumbered, start, width, end, right: Math.max(leastRight, end) };
}

/** Every second of many narrow columns is shaded, so that the eye finds down to its cell. */
export function isShaded({ isNumbered }: JourneyColumns, index: number): boolean {
  return isNumbered && index % 2 === 1;
}

/** A journey as texts name it; what is planned says so. */
export function titleOf(journey: Journey): string {
  return journey.isCurrent ? journey.title : `${journey.title} (future)`;
}

/** The title of a journey, behind its number where journeys are numbered. */
export function numberedTitle(
  { journeys, columns }: OverviewData,
  journey: Journey,
  style: Style,
  room: { readonly x: number; readonly y: number; readonly width: number; readonly align?: 'left' },
): { readonly marks: readonly Mark[]; readonly height: number } {
  if (!columns.isNumbered) {
    const { mark, height } = textBlock(titleOf(journey), style, room);
    return { marks: [mark], height };
  }
  const number = textBlock(String(journeys.indexOf(journey) + 1), style, { ...room, width: numberRoom });
  const beside = { ...room, x: room.x + numberRoom, width: room.width - numberRoom };
  const title = textBlock(titleOf(journey), style, beside);
  return { marks: [number.mark, title.mark], height: Math.max(number.height, title.height) };
}

interface Headings {
  readonly parts: readonly Part[];
  readonly bottom: number;
}

/** Above each column the journey's title, or its number. All stand on one line. */
export function drawHeadings(data: OverviewData, top: number): Headings {
  const { start, width, isNumbered } = data.columns;
  const titles = data.journeys.map((journey, index) => {
    const text = isNumbered ? String(index + 1) : titleOf(journey);
    const room = { x: start + index * width + 5, y: top, width: width - 10, align: 'middle' } as const;
    return { journey, block: textBlock(text, headingStyle(journey), room) };
  });
  const height = Math.max(15, ...titles.map(({ block }) => block.height));
  const parts = titles.map(({ journey, block }) => {
    const mark: Mark = { ...block.mark, y: top + height - block.height };
    return journeyPart(data, journey, [mark]);
  });
  return { parts, bottom: top + height + 6 };
}

/** Which number means which journey, in as many columns as there is room for. */
export function drawNumbers(data: OverviewData, top: number): Headings {
  const across = Math.max(1, Math.floor((data.right - margin) / 280));
  const width = (data.right - margin) / across;
  const parts: Part[] = [];
  let bottom = top;
  for (let from = 0; from < data.journeys.length; from += across) {
    const line = data.journeys.slice(from, from + across).map((journey, index) => {
      const room = { x: margin + index * width, y: bottom, width: width - 16, align: 'left' } as const;
      return { journey, block: numberedTitle(data, journey, headingStyle(journey), room) };
    });
    parts.push(...line.map(({ journey, block }) => journeyPart(data, journey, block.marks)));
    bottom += Math.max(...line.map(({ block }) => block.height)) + 3;
  }
  return { parts, bottom };
}

function headingStyle(journey: Journey): Style {
  return { ...styles.small, weight: 'bold', ...(!journey.isCurrent && { italic: true as const }) };
}

function journeyPart(data: OverviewData, journey: Journey, marks: readonly Mark[]): Part {
  const label = `Journey: ${titleOf(journey)}`;
  return { role: 'journey', id: data.idOf(journey), label, hint: titleOf(journey), marks };
}
