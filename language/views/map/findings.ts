import type { Element } from '../../model/elements.ts';
import type { Severity } from '../../text/problem.ts';
import { textBlock } from '../scene/marks.ts';
import type { Colour } from '../scene/palette.ts';
import type { Mark } from '../scene/scene.ts';
import type { MapData } from './row.ts';

const order: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
const colours: Readonly<Record<Severity, { ink: Colour; soft: Colour; sign: string }>> = {
  error: { ink: 'bad', soft: 'badSoft', sign: '!' },
  warning: { ink: 'risk', soft: 'riskSoft', sign: '!' },
  info: { ink: 'accent', soft: 'accentSoft', sign: 'i' },
  hint: { ink: 'muted', soft: 'quiet', sign: 'i' },
};

/** The worst that was found at an element. */
function worstAt(data: MapData, element: Element): Severity | undefined {
  const found = data.findingsAt(element);
  return order.find((severity) => found.some((it) => it.severity === severity));
}

/** What was found at an element, a line each; empty where nothing was. */
export function findingsText(data: MapData, element: Element): string {
  return data
    .findingsAt(element)
    .map(({ severity, message }) => `${severity}: ${message}`)
    .join('\n');
}

/** A small sign where something was found: its shape says how bad it is, and not its colour alone. */
export function findingMark(data: MapData, element: Element, x: number, y: number): readonly Mark[] {
  const worst = worstAt(data, element);
  if (worst === undefined) return [];
  const { ink, soft, sign } = colours[worst];
  const text = textBlock(
    sign,
    { size: 10.5, weight: 'bold', colour: ink },
    { x: x - 8, y: y + 1, width: 16, align: 'middle' },
  );
  const frame: Mark =
    worst === 'error'
      ? { kind: 'path', fill: soft, stroke: ink, width: 1.5, segments: octagon(x, y + 8, 8) }
      : worst === 'warning'
        ? {
            kind: 'path',
            fill: soft,
            stroke: ink,
            width: 1.5,
            segments: [
              { to: 'move', x, y: y - 1 },
              { to: 'line', x: x + 9, y: y + 15 },
              { to: 'line', x: x - 9, y: y + 15 },
              { to: 'close' },
            ],
          }
        : { kind: 'disc', x, y: y + 8, radius: 7.5, fill: soft, stroke: ink, width: 1.5 };
  return [frame, text.mark];
}

function octagon(x: number, y: number, radius: number) {
  const corners = Array.from({ length: 8 }, (_, index) => {
    const angle = Math.PI / 8 + (index * Math.PI) / 4;
    return {
      to: index === 0 ? 'move' : 'line',
      x: x + radius * Math.cos(angle),
      y: y + radius * Math.sin(angle),
    } as const;
  });
  return [...corners, { to: 'close' } as const];
}
