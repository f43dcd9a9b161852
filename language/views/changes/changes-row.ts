import type { MapData, Row } from '../map/row.ts';
import { styles } from '../map/styles.ts';
import { textBlock } from '../scene/marks.ts';
import type { Part } from '../scene/scene.ts';
import type { ChangeNote } from './map-changes.ts';
import { type Summed, sumOf } from './signs.ts';

const inset = 5;
const padding = 6;

/** What became of each touchpoint and gap, in a word: it is new, it is gone, or something about it is another. */
export const changesRow: Row = {
  name: 'changes',
  title: 'Changes',
  legend: '+ new\n− removed\n~ changed',
  draw(data, top) {
    const { changes } = data;
    if (changes === undefined) return undefined;
    const chips = changes.whole === 'changed' ? chipsIn(data, top + 8) : [wholeChip(data, top + 8)];
    if (chips.length === 0) return undefined;
    const bottom = Math.max(...chips.map((it) => it.bottom));
    return { height: bottom - top + 10, parts: chips.map(({ part }) => part) };
  },
};

interface Chip {
  readonly part: Part;
  readonly bottom: number;
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function chipsIn({ frame, changes, idOf }: MapData, y: number): readonly Chip[] {
  const there = frame.columns.flatMap(({ step, x, width }): Chip[] => {
    const notes = changes?.notes.get(step) ?? [];
    return notes.length === 0 ? [] : [chip(step.title, idOf(step), notes, { x, y, width })];
  });
  const gone = frame.ghosts.map(({ gone: { step, notes }, x, width }) =>
    chip(step.title, idOf(step), withWord(notes, step.title), { x, y, width }),
  );
  return [...there, ...gone];
}

/** What is gone says so, also where another change speaks for it. */
function withWord(notes: readonly ChangeNote[], title: string): readonly ChangeNote[] {
  if (notes.some(({ kind }) => kind === 'removed')) return notes;
  return [...notes, { weight: 'neutral', kind: 'removed', message: `${title} is not there any more.` }];
}

function chip(title: string, id: string, notes: readonly ChangeNote[], room: Room): Chip {
  const sum = sumOf(notes);
  return drawn(sum, [sum.sign, sum.word].join(' '), `${title}: ${sum.word}`, { room, id });
}

/** A journey that came or went says so once, for all that is in it. */
function wholeChip({ frame, changes, journey, idOf }: MapData, y: number): Chip {
  const isNew = changes?.whole === 'added';
  const said = isNew ? 'This journey is new' : 'This journey is gone: so it was';
  const notes = changes?.notes.get(journey) ?? [];
  const kind = isNew ? 'added' : 'removed';
  const sum = sumOf(notes.length > 0 ? notes : [{ weight: 'neutral', kind, message: `${said}.` }]);
  const room = { x: frame.start, y, width: frame.right - frame.start };
  return drawn(sum, `${sum.sign} ${said}`, said, { room, id: idOf(journey) });
}

function drawn(
  sum: Summed,
  text: string,
  label: string,
  { room, id }: { readonly room: Room; readonly id: string },
): Chip {
  const inner = { x: room.x + inset + 2, width: room.width - 2 * inset - 4, align: 'middle' } as const;
  const style = { ...styles.strong, colour: sum.ink };
  const head = textBlock(text, style, { ...inner, y: room.y + padding });
  const foot =
    sum.weight === ''
      ? undefined
      : textBlock(
          sum.weight,
          { ...styles.small, colour: sum.ink },
          { ...inner, y: room.y + padding + head.height },
        );
  const height = head.height + (foot?.height ?? 0) + 2 * padding;
  const box = { kind: 'box', x: room.x + inset, y: room.y, width: room.width - 2 * inset, height } as const;
  const worst = sum.weight === '' ? '' : `, ${sum.weight}`;
  return {
    bottom: room.y + height,
    part: {
      role: 'change',
      id,
      label: `${label}${worst}. ${sum.said.replaceAll('\n', ' ')}`,
      hint: sum.said,
      marks: [
        { ...box, radius: 8, fill: sum.soft, stroke: sum.ink, strokeWidth: 1.5 },
        head.mark,
        ...(foot ? [foot.mark] : []),
      ],
    },
  };
}
