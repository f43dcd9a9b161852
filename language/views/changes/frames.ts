import type { Element } from '../../model/elements.ts';
import type { MapData } from '../map/row.ts';
import type { Mark, Part } from '../scene/scene.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import type { ChangeNote } from './map-changes.ts';
import { type Summed, signMarks, sumOf } from './signs.ts';

/** Frames around the columns of what came and what went, from the touchpoints down; they stand behind everything. */
export function changedColumns({ frame, changes }: MapData, top: number, bottom: number): readonly Part[] {
  if (changes === undefined) return [];
  const came = frame.columns.filter(({ step }) =>
    changes.notes.get(step)?.some(({ kind, role }) => kind === 'added' && role === undefined),
  );
  const marks = [
    ...came.map((it) => ({ ...it, isNew: true })),
    ...frame.ghosts.map((it) => ({ ...it, isNew: false })),
  ].map(
    ({ x, width, isNew }): Mark => ({
      kind: 'box',
      x: x + 2,
      y: top + 2,
      width: width - 4,
      height: bottom - top - 2,
      radius: 8,
      stroke: isNew ? 'accent' : 'muted',
      strokeWidth: isNew ? 2 : 1.25,
      ...(!isNew && { dash: [2, 4], hatch: 'hatch' as const }),
    }),
  );
  return marks.length === 0 ? [] : [{ role: 'changed-columns', marks }];
}

/** Which part of a map stands for an element as a whole, by its kind. */
const mainRoles: Readonly<Record<string, string>> = {
  journey: 'title',
  persona: 'persona',
  promise: 'promise',
  stage: 'stage',
  touchpoint: 'touchpoint',
  gap: 'gap',
};

/** A frame and a sign at each part that shows a change. */
export function changedParts(
  parts: readonly Part[],
  { changes, frame }: MapData,
  elements: ReadonlyMap<string, Element>,
): readonly Part[] {
  if (changes?.whole !== 'changed') return [];
  const shown = flat(parts).filter(({ role }) => role !== 'change');
  return [...elements].flatMap(([id, element]) => {
    const own = shown.filter((it) => it.id === id);
    const byPart = new Map<Part, ChangeNote[]>();
    for (const note of changes.notes.get(element) ?? []) {
      const part = partFor(own, note, element);
      if (part !== undefined) byPart.set(part, [...(byPart.get(part) ?? []), note]);
    }
    return [...byPart].flatMap(([part, notes]) => {
      const bounds = boundsOf(part);
      return bounds === undefined ? [] : [framed(part, id, sumOf(notes), roomOf(part, bounds, frame.start))];
    });
  });
}

function partFor(own: readonly Part[], { role }: ChangeNote, element: Element): Part | undefined {
  const roles = role === 'owner' ? ['owner', 'nobody', 'outsider', 'journey-owner'] : [role];
  return own.find((it) => roles.includes(it.role)) ?? own.find((it) => it.role === mainRoles[element.kind]);
}

/** Where the frame stands, and the centre of its sign. */
interface Framed {
  readonly bounds: Bounds;
  readonly sign: { readonly x: number; readonly y: number };
}

function roomOf({ role }: Part, bounds: Bounds, start: number): Framed {
  const { left, top } = bounds;
  // A promise's title begins at the edge of its frame, a stage's arrow has no edge: the sign keeps clear of letters.
  if (role === 'promise') return { bounds: wider(bounds, 3), sign: { x: start - 8, y: top + 8 } };
  if (role === 'stage') return { bounds, sign: { x: left + 8, y: top + 2 } };
  return {
    bounds: wider(bounds, isCard(role) ? 2 : 4),
    sign: isCard(role) ? { x: left, y: top } : { x: left - 4, y: top - 4 },
  };
}

function isCard(role: string): boolean {
  return ['touchpoint', 'gap', 'owner', 'nobody', 'measure', 'journey-owner'].includes(role);
}

function wider({ left, top, right, bottom }: Bounds, by: number): Bounds {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function framed({ role }: Part, id: string, sum: Summed, { bounds, sign }: Framed): Part {
  const { left, top, right, bottom } = bounds;
  const size = { width: right - left, height: bottom - top };
  const frame: Mark = {
    ...{ kind: 'box', x: left, y: top, ...size, radius: 8 },
    ...{ stroke: sum.ink, strokeWidth: 2 },
  };
  return {
    role: 'changed',
    id,
    label: `${sum.heading}${sum.weight === '' ? '' : `, ${sum.weight}`}: ${sum.said.replaceAll('\n', ' ')}`,
    hint: sum.said,
    // A stage's arrow is seen well enough: a frame would cut its points off.
    marks: [...(role === 'stage' ? [] : [frame]), ...signMarks(sum, sign.x, sign.y)],
  };
}

function flat(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [part, ...flat(part.parts ?? [])]);
}
