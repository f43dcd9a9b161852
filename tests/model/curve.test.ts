import { describe, expect, it } from 'vitest';
import { curveOf, drawCurve, highestOf, lowestOf, pointInWords } from '../../language/index.ts';
import { openFixture } from '../support/fixture.ts';

function curveIn(...emotions: string[]) {
  const steps = emotions.map((emotion, index) => `touchpoint t${index} "Step ${index}"\n${emotion}`);
  const { facts } = openFixture(`journey j\n${steps.join('\n')}`);
  return curveOf(facts.journeys[0]?.distinctTouchpoints ?? [], facts);
}

function drawn(scores: readonly (number | undefined)[], most?: number): string {
  return drawCurve(
    scores.map((score) => ({ score })),
    most,
  );
}

describe('the curve', () => {
  it('rises with the score, and shows where nothing is known', () => {
    const curve = curveIn('emotion furious', 'emotion sad', 'emotion calm', 'emotion glad', 'emotion +2', '');
    expect(drawCurve(curve)).toBe('▁▃▄▆█·');
  });

  it('shows a word that nobody knows as not known', () => {
    expect(drawCurve(curveIn('emotion verklempt', 'emotion verklempt +1'))).toBe('·▆');
  });

  it('is empty for nothing', () => {
    expect(drawn([])).toBe('');
  });

  it('is drawn in stretches where it is long, each by its strongest feeling, and of equals the worse', () => {
    expect(drawn([0, 1, 2, -2, undefined, undefined, -1, 0], 4)).toBe('▆▁·▃');
    expect(drawn([0, 1, -1, 2], 4)).toBe('▄▆▃█');
    expect(drawn([1, -1, 0, 0, 2, 1], 3)).toBe('▃▄█');
    expect(drawn(new Array(10_000).fill(-1), 7)).toBe('▃▃▃▃▃▃▃');
  });

  it('has a lowest and a highest point, the first of equals', () => {
    const curve = curveIn('', 'emotion glad', 'emotion sad', 'emotion sad', 'emotion glad');
    expect(curve.length).toBe(5);
    const [lowest, highest] = [lowestOf(curve), highestOf(curve)];
    expect(lowest && pointInWords(lowest)).toBe("-1 at 'Step 2'");
    expect(highest && pointInWords(highest)).toBe("+1 at 'Step 1'");
    expect(curve[0] && pointInWords(curve[0])).toBe("no emotion at 'Step 0'");
  });

  it('has neither where nobody says how it feels', () => {
    expect([lowestOf(curveIn('', '')), highestOf(curveIn())]).toEqual([undefined, undefined]);
  });
});
