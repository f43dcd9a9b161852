import { ownerOf } from '../../../model/ownership.ts';
import { reasonInBrief, stateInWords } from '../../../model/reason-in-words.ts';
import { reasonsFor } from '../../../model/serving.ts';
import { capital } from '../../../text/wording.ts';
import { styles } from '../../map/styles.ts';
import { inside } from '../../overview/section.ts';
import { looks, stateSign } from '../../overview/states.ts';
import { type Style, textBlock } from '../../scene/marks.ts';
import type { Mark, Part, TextMark } from '../../scene/scene.ts';
import { type Card, columns, type PromisesDrawing, padding, stacked } from './card.ts';
import type { Kept } from './web.ts';

const signRoom = 22;
const nobodyStyle: Style = { ...styles.small, weight: 'bold', colour: 'bad' };

/** A promise: its sign and title, its state in words with the reasons, and who answers for it. */
export function promiseCard(data: PromisesDrawing, kept: Kept): Card {
  const { promise, state } = kept;
  const { x, width } = columns.promises;
  const reasons = reasonsFor(promise, data.facts).map(reasonInBrief);
  const said = `${stateInWords(state)}${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}`;
  const owner = ownerInWords(data, kept);
  const isOwned = ownerOf(promise, data.facts) !== undefined;
  const texts = stacked(
    [
      [promise.title, styles.touchpoint],
      [said, { ...styles.small, colour: looks[state].ink, weight: 'bold' }],
      ...(owner === undefined ? [] : [[owner, isOwned ? styles.small : nobodyStyle] as const]),
    ] as const satisfies readonly (readonly [string, Style])[],
    { x: x + padding + signRoom, width: width - 2 * padding - signRoom },
  );
  const height = texts.height + 2 * padding;
  return {
    height,
    part: (top) => ({
      role: 'promise',
      id: data.idOf(promise),
      label: labelOf(kept, said, owner),
      ...(reasons.length > 0 && { hint: reasons.join('\n') }),
      marks: [
        frameMark(kept, top, height),
        ...stateSign(state, x + padding + 7, top + padding + 9),
        ...texts.marks.map((mark): TextMark => ({ ...mark, y: mark.y + top + padding })),
      ],
    }),
  };
}

/** Broken is thick and dashed: the frame alone says that something is wrong. */
function frameMark({ state }: Kept, y: number, height: number): Mark {
  const { x, width } = columns.promises;
  const { ink, soft } = looks[state];
  const box = { kind: 'box', x, y, width, height, radius: 10, fill: soft, stroke: ink } as const;
  switch (state) {
    case 'broken':
      return { ...box, strokeWidth: 2.5, dash: [7, 4] };
    case 'at-risk':
      return { ...box, strokeWidth: 2 };
    case 'kept':
      return { ...box, strokeWidth: 1.25 };
    default:
      return { ...box, strokeWidth: 1.25, dash: [2, 3] };
  }
}

/** Drafts and what is retired need nobody yet, or no longer. */
function ownerInWords({ facts }: PromisesDrawing, { promise, state }: Kept): string | undefined {
  const team = ownerOf(promise, facts);
  if (team !== undefined) return `Owner: ${inside(team.title)}`;
  return state === 'draft' || state === 'retired' ? undefined : '? Owner: nobody';
}

function labelOf({ promise, deliverers }: Kept, said: string, owner: string | undefined): string {
  const titles = deliverers.map((it) => `‘${it.title}’`).join(', ');
  const delivered = titles === '' ? '' : `. Delivered at ${titles}`;
  return `Promise: ${promise.title}, ${said}${delivered}${owner === undefined ? '' : `. ${owner.replace('? ', '')}`}`;
}

/** The heading above the promises of one state. */
export function groupHeading(state: Kept['state'], count: number, top: number): Part {
  const words = stateInWords(state);
  const text = `${capital(words)} (${count})`;
  const style: Style = { size: 14, weight: 'bold', colour: looks[state].ink };
  const room = {
    x: columns.promises.x + 20,
    y: top,
    width: columns.promises.width - 20,
    align: 'left',
  } as const;
  return {
    role: 'state',
    label: `${words}: ${count}`,
    marks: [...stateSign(state, columns.promises.x + 7, top + 9.5), textBlock(text, style, room).mark],
  };
}
