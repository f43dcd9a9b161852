import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { curveChart } from '../../../cli/output/diff/curve-chart.ts';
import type { FeltChange } from '../../../language/index.ts';
import { type OfficialMermaid, openOfficialMermaid } from '../../support/official-mermaid.ts';

// A browser is slow where many things run at once.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

describe('A chart of two curves', () => {
  it('has both, and a straight line where nothing is known', () => {
    expect(valuesIn([felt(1, 1), felt(undefined, -2), felt(-1, undefined), felt(0, 1)])).toEqual([
      'before (dashed): 1, 0, -1, 0',
      'after: 1, -2, -0.5, 1',
    ]);
    expect(valuesIn([felt(undefined, undefined), felt(2, -1), felt(undefined, undefined)])).toEqual([
      'before (dashed): 2, 2, 2',
      'after: -1, -1, -1',
    ]);
  });

  it('has one where nothing is known of the other', () => {
    expect(valuesIn([felt(undefined, 1), felt(undefined, 2)])).toEqual(['after: 1, 2']);
    expect(valuesIn([felt(1, undefined), felt(2, undefined)])).toEqual(['before (dashed): 1, 2']);
  });

  it('is none of less than two touchpoints, or of none that anybody felt something at', () => {
    expect(curveChart([felt(1, 2)])).toBeUndefined();
    expect(curveChart([felt(undefined, undefined), felt(undefined, undefined)])).toBeUndefined();
  });
});

describe('Official Mermaid', () => {
  let mermaid: OfficialMermaid;
  beforeAll(async () => {
    mermaid = await openOfficialMermaid();
  });
  afterAll(() => mermaid.close());

  it('draws the curve before with dashes, and the one after without', async () => {
    const { lines, legend, axis } = await mermaid.chart(
      curveChart([felt(1, 1), felt(-1, -2), felt(0, 2)]) ?? '',
    );

    expect(lines.map(({ dashes }) => dashes)).toEqual(['7px, 5px', 'none']);
    expect(lines[0]?.path).not.toBe(lines[1]?.path);
    expect(legend).toEqual(['before (dashed)', 'after']);
    expect(axis).toEqual(['1', '2', '3']);
  });

  it('draws a curve that is new without dashes', async () => {
    const { lines } = await mermaid.chart(curveChart([felt(undefined, 1), felt(undefined, -1)]) ?? '');

    expect(lines.map(({ dashes }) => dashes)).toEqual(['none']);
  });

  it('draws sixty touchpoints', async () => {
    const many = Array.from({ length: 60 }, (_, n) => felt((n % 5) - 2, ((n * 3) % 5) - 2));
    const { lines, axis } = await mermaid.chart(curveChart(many) ?? '');

    expect(lines.map(({ path }) => path.split('L').length)).toEqual([60, 60]);
    expect(axis.length).toBeLessThan(20);
  });
});

function felt(before: number | undefined, after: number | undefined): FeltChange {
  return { name: 'order', title: 'Order', before, after, on: 'both' };
}

function valuesIn(touchpoints: readonly FeltChange[]): string[] {
  const lines = curveChart(touchpoints)?.matchAll(/^ {2}line "(.*)" \[(.*)\]$/gm) ?? [];
  return [...lines].map(([, name, values]) => `${name}: ${values}`);
}
