import type { Element } from '../../../model/elements.ts';
import { measuresOn, missesTarget } from '../../../model/measures.ts';
import type { Measure } from '../../../syntax/tree.ts';
import { textBlock } from '../../scene/marks.ts';
import type { Part } from '../../scene/scene.ts';
import type { MapData, Row } from '../row.ts';
import { styles } from '../styles.ts';

const inset = 7;
const padding = 7;

/** What is measured at stages and touchpoints, against its target. */
export const measures: Row = {
  name: 'measures',
  title: 'Measures',
  draw(data, top) {
    const { frame } = data;
    const parts: Part[] = [];
    const stack = (element: Element, x: number, width: number, from: number): number => {
      let bottom = from;
      for (const measure of measuresOn(element)) {
        const card = measureCard(data, element, measure, {
          x: x + inset,
          y: bottom,
          width: width - 2 * inset,
        });
        parts.push(card.part);
        bottom += card.height + 5;
      }
      return bottom;
    };
    const y = Math.max(top + 8, ...frame.stages.map((it) => stack(it.stage, it.x, it.width, top + 8)));
    const bottom = Math.max(
      y,
      ...frame.columns.map(({ step, x, width }) => (step.kind === 'gap' ? y : stack(step, x, width, y))),
    );
    return parts.length === 0 ? undefined : { height: bottom - top + 3, parts };
  },
};

const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' } as const;

/** A measure in words, and whether it is as it should be. */
export function measureWords(measure: Measure): {
  readonly value: string;
  readonly target: string;
  readonly isMissed: boolean;
} {
  const { target, actual } = measure;
  return {
    value: actual?.text ?? 'not measured',
    target: target === undefined ? '' : `target ${signs[target.operator]} ${target.value.text}`,
    isMissed: missesTarget(measure),
  };
}

/** Names such as `nps` are read letter by letter. */
export function measureTitle({ name }: Measure): string {
  return ['nps', 'csat', 'ces'].includes(name.text.toLowerCase()) ? name.text.toUpperCase() : name.text;
}

function measureCard(
  data: MapData,
  element: Element,
  measure: Measure,
  room: { x: number; y: number; width: number },
): { part: Part; height: number } {
  const { value, target, isMissed } = measureWords(measure);
  const colour = isMissed
    ? 'bad'
    : measure.target !== undefined && measure.actual !== undefined
      ? 'good'
      : 'ink';
  const inner = { x: room.x + padding, width: room.width - 2 * padding };
  const head = textBlock(
    `${measureTitle(measure)} ${value}`,
    { ...styles.strong, colour },
    { ...inner, y: room.y + padding - 1 },
  );
  const said =
    target === '' ? '' : `${target}${isMissed ? ', missed' : measure.actual === undefined ? '' : ', met'}`;
  const foot =
    said === '' ? undefined : textBlock(said, styles.small, { ...inner, y: room.y + padding + head.height });
  const height = head.height + (foot?.height ?? 0) + 2 * padding - 2;
  return {
    height,
    part: {
      role: 'measure',
      id: data.idOf(element),
      label: `Measure: ${measureTitle(measure)} ${value}${said === '' ? '' : `, ${said}`}`,
      ...(measure.source && { hint: measure.source.text }),
      marks: [
        { kind: 'box', ...room, height, radius: 6, fill: 'card', stroke: 'line', strokeWidth: 1.25 },
        head.mark,
        ...(foot ? [foot.mark] : []),
      ],
    },
  };
}
