import {
  escapeMarkdown,
  type FeltChange,
  type JourneyChange,
  writtenScore,
} from '../../../language/index.ts';
import { table } from './change-row.ts';
import { curveChart } from './curve-chart.ts';

/** For each journey its name, both curves in one chart that GitHub draws, and the scores for those who cannot see it. */
export function curveBlocks(journeys: readonly JourneyChange[]): readonly string[] {
  return journeys.map(({ title, name, touchpoints }) => {
    const chart = curveChart(touchpoints);
    const rows = touchpoints.map(
      (it, index) =>
        `| ${index + 1} | ${escapeMarkdown(it.title)} | ${score(it, 'before')} | ${score(it, 'after')} |`,
    );
    const scores = table(['', 'Touchpoint', 'Before', 'After'], rows);
    return [
      `#### ${escapeMarkdown(title || name || 'A journey without a name')}`,
      ...(chart === undefined ? [] : [`\`\`\`mermaid\n${chart}\n\`\`\``]),
      '<details><summary>The touchpoints and their scores, from -2 to 2</summary>',
      ...scores,
      '</details>',
    ].join('\n\n');
  });
}

function score(felt: FeltChange, side: 'before' | 'after'): string {
  if (felt.on !== 'both' && felt.on !== side) return side === 'before' ? 'not there yet' : 'gone';
  const known = felt[side];
  return known === undefined ? 'no emotion' : writtenScore(known);
}
