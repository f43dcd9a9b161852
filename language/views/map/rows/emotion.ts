import type { Journey, Touchpoint } from '../../../model/elements.ts';
import { scoreOf, writtenScore } from '../../../model/feelings.ts';
import { textBlock, widthOf } from '../../scene/marks.ts';
import type { Colour } from '../../scene/palette.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import { type Column, middleOf } from '../columns.ts';
import { curveThrough, faceAt, heightAt, type Point } from '../curve.ts';
import type { MapData, Row } from '../row.ts';
import { styles } from '../styles.ts';

const band = 32;
const headroom = 26;
const scores = [2, 1, 0, -1, -2] as const;
const bandColours = ['band2', 'band1', 'band0', 'bandLow1', 'bandLow2'] as const;

/** The curve of how it feels, with a face and a word at each point and the reasons below. */
export const emotion: Row = {
  name: 'emotion',
  title: 'Emotion',
  draw(data, top) {
    const felt = data.frame.columns.flatMap((column): Felt[] => feltAt(data, column, top + headroom));
    if (!felt.some(({ point }) => point !== undefined)) return undefined;
    const area = top + headroom;
    const runs = runsOf(felt);
    const curves = runs.map((run) => curveThrough(run));
    const others = comparedCurve(data, area);
    const bottom = area + scores.length * band;
    const texts = felt.map((it) => feltPart(data, it, { runs, bottom: bottom + 18 }));
    const height = Math.max(...texts.map((it) => it.bottom), bottom + headroom) - top + 6;
    return {
      height,
      parts: [
        { role: 'bands', marks: bandsMarks(data, area) },
        ...others,
        {
          role: 'curve',
          marks: curves.map((segments): Mark => ({ kind: 'path', segments, stroke: 'ink', width: 2 })),
        },
        ...texts.map((it) => it.part),
      ],
    };
  },
};

interface Felt {
  readonly column: Column;
  readonly touchpoint: Touchpoint;
  /** Undefined where no emotion is stated. */
  readonly point: Point | undefined;
  readonly score: number | undefined;
}

function feltAt(data: MapData, column: Column, area: number): Felt[] {
  if (column.step.kind === 'gap') return [];
  const score = scoreOf(column.step, data.facts);
  const point = score === undefined ? undefined : { x: middleOf(column), y: yOf(score, area) };
  return [{ column, touchpoint: column.step, point, score }];
}

function yOf(score: number, area: number): number {
  return area + (2 - score) * band + band / 2;
}

/** The curve breaks where nobody knows how it feels. */
function runsOf(felt: readonly Felt[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const { point } of felt) {
    if (point !== undefined) runs.at(-1)?.push(point);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function bandsMarks({ frame }: MapData, area: number): readonly Mark[] {
  return scores.flatMap((score, index): Mark[] => {
    const y = area + index * band;
    const fill = bandColours[index] ?? 'band0';
    const label = textBlock(writtenScore(score).replace('-', '−'), styles.small, {
      x: frame.start - 44,
      y: y + band / 2 - 8,
      width: 32,
      align: 'right',
    });
    return [
      { kind: 'box', x: frame.start, y, width: frame.right - frame.start, height: band, fill },
      label.mark,
    ];
  });
}

/** The curve of the journey that this one compares itself with, where it has touchpoints of the same names. */
function comparedCurve(data: MapData, area: number): readonly Part[] {
  const { journey, facts, frame } = data;
  const reference = journey.one('compares-with')?.reference;
  const other = reference && facts.journey(reference);
  if (other === undefined) return [];
  const points = frame.columns.flatMap(({ step, ...at }): Point[] => {
    if (step.kind === 'gap') return [];
    const same = namesake(other, step);
    const score = same && scoreOf(same, facts);
    return score === undefined ? [] : [{ x: at.x + at.width / 2, y: yOf(score, area) }];
  });
  if (points.length === 0) return [];
  const legend = textBlock(`┄ ${other.title}`, styles.small, {
    x: frame.left,
    y: area + 40,
    width: frame.start - frame.left - 50,
  });
  return [
    {
      role: 'compared',
      id: data.idOf(other),
      label: `Compared with ${other.title}`,
      marks: [
        { kind: 'path', segments: curveThrough(points), stroke: 'muted', width: 1.5, dash: [5, 4] },
        ...points.map(
          ({ x, y }): Mark => ({ kind: 'disc', x, y, radius: 3, fill: 'card', stroke: 'muted', width: 1.5 }),
        ),
        legend.mark,
      ],
    },
  ];
}

function namesake(other: Journey, { name }: Touchpoint): Touchpoint | undefined {
  return name && other.distinctTouchpoints.find((it) => it.name?.text === name.text);
}

const reach = 12;

function feltPart(
  data: MapData,
  { column, touchpoint, point, score }: Felt,
  { runs, bottom }: { runs: readonly (readonly Point[])[]; bottom: number },
): { part: Part; bottom: number } {
  const room = { x: column.x + 10, width: column.width - 20, align: 'middle' } as const;
  const word = wordOf(touchpoint, score);
  const why = touchpoint.one('emotion')?.text?.text;
  const marks: Mark[] = [];
  let y = bottom;
  const colour: Colour = score === undefined || score === 0 ? 'muted' : score > 0 ? 'good' : 'bad';
  if (point === undefined) {
    marks.push({
      kind: 'disc',
      x: middleOf(column),
      y: bottom - 18 - 2.5 * band,
      radius: 5,
      stroke: 'muted',
      dash: [2, 2],
    });
  } else marks.push(...faceAt(point, score ?? 0, colour));
  const style = { ...styles.strong, colour };
  const label = textBlock(word, style, { ...room, y: 0 });
  const side = point && sideFor(point, label, runs, bottom - 18);
  if (point === undefined || side === undefined) {
    marks.push({ ...label.mark, y });
    y += label.height;
  } else
    marks.push({
      ...label.mark,
      y: side === 'above' ? point.y - reach - label.height - 1 : point.y + reach + 2,
    });
  if (why !== undefined) {
    const text = textBlock(why, styles.small, { ...room, y: y + 1 });
    marks.push(text.mark);
    y += text.height + 1;
  }
  const said = score === undefined ? word : `${word}, ${writtenScore(score).replace('-', 'minus ')}`;
  return {
    bottom: y,
    part: {
      role: 'emotion',
      id: data.idOf(touchpoint),
      label: `Emotion at ${touchpoint.title}: ${said}${why === undefined ? '' : `, ${why}`}`,
      ...(score !== undefined && { score }),
      marks,
    },
  };
}

function wordOf(touchpoint: Touchpoint, score: number | undefined): string {
  const word = touchpoint.emotion?.word?.text;
  if (word !== undefined) return word;
  return score === undefined ? 'not stated' : writtenScore(score).replace('-', '−');
}

/** Above or below the face, wherever the curve leaves the word alone; neither where it is too long for both. */
function sideFor(
  point: Point,
  label: ReturnType<typeof textBlock>,
  runs: readonly (readonly Point[])[],
  bottom: number,
): 'above' | 'below' | undefined {
  const run = runs.find((it) => it.includes(point) || it.some((other) => other.x === point.x)) ?? [];
  const half = widthOf(label.mark) / 2 + 4;
  const xs = Array.from({ length: 13 }, (_, index) => point.x - half + (index * half) / 6);
  const ys = xs.flatMap((x) => heightAt(run, x) ?? []);
  const isFree = (top: number, low: number) => ys.every((y) => y < top - 3 || y > low + 3);
  const above = isFree(point.y - reach - label.height - 1, point.y - reach);
  const below =
    isFree(point.y + reach, point.y + reach + label.height + 2) &&
    point.y + reach + label.height <= bottom + 16;
  const before = run.filter((it) => it.x < point.x).at(-1);
  const after = run.find((it) => it.x > point.x);
  const isLow = [before, after].every((it) => it === undefined || it.y <= point.y);
  if (isLow && below) return 'below';
  return above ? 'above' : below ? 'below' : undefined;
}
