import { scoreOf } from '../../../model/feelings.ts';
import type { Mark } from '../../scene/scene.ts';
import { type Column, middleOf } from '../columns.ts';
import { curveThrough, type Point } from '../curve.ts';
import { bandHeight, bandsHeight, bandsParts } from '../emotion/bands.ts';
import { drawBefore } from '../emotion/before.ts';
import { drawCompared } from '../emotion/compared.ts';
import { type Felt, feltPart } from '../emotion/felt.ts';
import type { MapData, Row } from '../row.ts';

/** Room above and below the bands for words at their edges. */
const headroom = 26;

/** The curve of how it feels, with a face and a word at each point and the reasons below. */
export const emotion: Row = {
  name: 'emotion',
  title: 'Emotion',
  draw(data, top) {
    const area = top + headroom;
    const felt = data.frame.columns.flatMap((column) => feltAt(data, column, area));
    if (!felt.some(({ point }) => point !== undefined)) return undefined;
    const runs = runsOf(felt);
    const bottom = area + bandsHeight;
    const texts = felt.map((it) => feltPart(data, it, runs, bottom));
    const below = Math.max(...texts.map((it) => it.bottom), bottom + headroom);
    const compared = drawCompared(data, (score) => heightOf(score, area), below + 4);
    const before = drawBefore(data, (score) => heightOf(score, area), compared.bottom + 4, runs);
    const curves = runs.map(
      (run): Mark => ({ kind: 'path', segments: curveThrough(run), stroke: 'ink', width: 2 }),
    );
    const parts = [
      ...bandsParts(data.frame, area),
      ...compared.parts,
      ...before.parts,
      { role: 'curve', marks: curves },
      ...texts.map((it) => it.part),
    ];
    return { height: before.bottom - top + 6, parts };
  },
};

function feltAt(data: MapData, column: Column, area: number): readonly Felt[] {
  const { step } = column;
  if (step.kind === 'gap') return [];
  const score = scoreOf(step, data.facts);
  const point = score === undefined ? undefined : { x: middleOf(column), y: heightOf(score, area) };
  return [{ column, touchpoint: step, point, score }];
}

function heightOf(score: number, area: number): number {
  return area + (2 - score) * bandHeight + bandHeight / 2;
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
