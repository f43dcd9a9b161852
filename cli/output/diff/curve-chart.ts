import type { FeltChange } from '../../../language/index.ts';

/**
 * Both emotion curves of a journey as a Mermaid chart; undefined where there are less than two touchpoints, which make no
 * curve. It holds numbers only, nothing that somebody wrote. A line goes straight on where nothing is known.
 */
export function curveChart(touchpoints: readonly FeltChange[]): string | undefined {
  if (touchpoints.length < 2) return undefined;
  const before = filled(touchpoints.map((it) => it.before));
  const after = filled(touchpoints.map((it) => it.after));
  if (before === undefined && after === undefined) return undefined;
  const styles = [
    ...(before === undefined ? [] : [{ name: 'before (dashed)', values: before, colour: '#8c8c8c' }]),
    ...(after === undefined ? [] : [{ name: 'after', values: after, colour: '#3b82f6' }]),
  ];
  const dashes = before === undefined ? [] : ['  themeCSS: ".line-plot-0 path { stroke-dasharray: 7 5 }"'];
  return [
    '---',
    'config:',
    ...dashes,
    '  xyChart:',
    `    width: ${Math.min(1200, 400 + touchpoints.length * 40)}`,
    '    height: 280',
    '  themeVariables:',
    '    xyChart:',
    `      plotColorPalette: "${styles.map(({ colour }) => colour).join(', ')}"`,
    '---',
    'xychart-beta',
    `  x-axis "Touchpoint" ${axis(touchpoints.length)}`,
    '  y-axis "Emotion" -2 --> 2',
    ...styles.map(({ name, values }) => `  line "${name}" [${values.join(', ')}]`),
  ].join('\n');
}

/** Each touchpoint's number; of more than have room side by side, only some. */
function axis(count: number): string {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return count > 40 ? `1 --> ${count}` : `[${all.join(', ')}]`;
}

/** The scores, with what is not known on the straight line between its neighbours; undefined where none is known. */
function filled(scores: readonly (number | undefined)[]): readonly number[] | undefined {
  const known = scores.flatMap((score, at) => (score === undefined ? [] : [{ at, score }]));
  if (known.length === 0) return undefined;
  return scores.map((score, at) => {
    if (score !== undefined) return score;
    const left = known.findLast((it) => it.at < at);
    const right = known.find((it) => it.at > at);
    if (left === undefined || right === undefined) return (left ?? right)?.score ?? 0;
    const share = (at - left.at) / (right.at - left.at);
    return Math.round((left.score + share * (right.score - left.score)) * 100) / 100;
  });
}
