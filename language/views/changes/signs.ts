import { textBlock } from '../scene/marks.ts';
import type { Colour } from '../scene/palette.ts';
import type { Mark } from '../scene/scene.ts';
import type { ChangeNote, ChangeWeight } from './map-changes.ts';

const weights: readonly ChangeWeight[] = ['breaking', 'risky', 'improving', 'neutral'];

/** How each weight looks; its word says the same to those who do not see colours. */
const looks: Readonly<Record<ChangeWeight, { ink: Colour; soft: Colour; word: string }>> = {
  breaking: { ink: 'bad', soft: 'badSoft', word: 'breaking' },
  risky: { ink: 'risk', soft: 'riskSoft', word: 'risky' },
  improving: { ink: 'good', soft: 'goodSoft', word: 'better' },
  neutral: { ink: 'accent', soft: 'accentSoft', word: '' },
};

const kinds: Readonly<Record<ChangeNote['kind'], { sign: string; word: string; heading: string }>> = {
  added: { sign: '+', word: 'new', heading: 'Added' },
  removed: { sign: '−', word: 'removed', heading: 'Removed' },
  changed: { sign: '~', word: 'changed', heading: 'Changed' },
};

/** Several changes at one place as one. */
export interface Summed {
  readonly ink: Colour;
  readonly soft: Colour;
  readonly sign: string;
  /** As in `new` or `changed`. */
  readonly word: string;
  /** The same as a label begins. */
  readonly heading: string;
  /** What the worst of them does to the customer; empty where it does nothing. */
  readonly weight: string;
  /** All that they say, a line each. */
  readonly said: string;
}

export function sumOf(notes: readonly ChangeNote[]): Summed {
  const worst = weights.find((weight) => notes.some((it) => it.weight === weight)) ?? 'neutral';
  const kind = notes.find((it) => it.kind !== 'changed')?.kind ?? 'changed';
  const { word: weight, ...colours } = looks[worst];
  const said = [...new Set(notes.map(({ message }) => message))].join('\n');
  return { ...colours, ...kinds[kind], weight, said };
}

/** A disc with the sign of a change; `x` and `y` are its centre. */
export function signMarks({ sign, ink, soft }: Summed, x: number, y: number): readonly Mark[] {
  const style = { size: 11, weight: 'bold', colour: ink } as const;
  return [
    { kind: 'disc', x, y, radius: 7.5, fill: soft, stroke: ink, width: 1.5 },
    textBlock(sign, style, { x: x - 8, y: y - 7.5, width: 16, align: 'middle' }).mark,
  ];
}
