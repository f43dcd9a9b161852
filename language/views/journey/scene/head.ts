import { styles } from '../../map/styles.ts';
import { textBlock, widthOf } from '../../scene/marks.ts';
import type { Part } from '../../scene/scene.ts';
import { type CastMember, dotMarks, dotRadius } from './cast.ts';
import { margin } from './columns.ts';
import type { JourneyDrawing } from './index.ts';

interface DrawnParts {
  readonly parts: readonly Part[];
  readonly bottom: number;
}

/** The journey's title, whether it is still to come, and who takes part in it. */
export function drawHead(data: JourneyDrawing): DrawnParts {
  const { journey, frame } = data;
  const room = { x: margin, width: frame.right - margin, align: 'left' } as const;
  const title = textBlock(journey.title, styles.title, { ...room, y: margin });
  const status = journey.isCurrent
    ? undefined
    : textBlock(
        'A future journey',
        { ...styles.body, colour: 'muted' },
        { ...room, y: margin + title.height },
      );
  const head: Part = {
    role: 'title',
    id: data.idOf(journey),
    label: `Journey: ${journey.title}, ${journey.isCurrent ? 'current' : 'future'}`,
    marks: [title.mark, ...(status === undefined ? [] : [status.mark])],
  };
  const legend = drawLegend(data, margin + title.height + (status?.height ?? 0) + 10);
  return { parts: [head, ...legend.parts], bottom: legend.bottom };
}

const entryGap = 20;
const beside = 2 * dotRadius + 6;

/** Which dot means whom, in as many lines as there is need for. */
function drawLegend({ cast, frame, idOf }: JourneyDrawing, top: number): DrawnParts {
  if (cast.members.length === 0) return { parts: [], bottom: top };
  const parts: Part[] = [];
  let [x, y, bottom] = [margin, top, top];
  for (const member of cast.members) {
    const room = { x: 0, y: 0, width: Math.min(320, frame.right - margin - beside), align: 'left' } as const;
    const text = textBlock(member.actor.title, styles.body, room);
    const width = beside + widthOf(text.mark);
    if (x > margin && x + width > frame.right) [x, y] = [margin, bottom + 4];
    parts.push({
      role: member.actor.kind === 'persona' ? 'persona' : 'owner',
      ...(member.actor.element && { id: idOf(member.actor.element) }),
      label: `${member.number}: ${nameOf(member)}`,
      marks: [
        ...dotMarks(member, x + dotRadius, y + dotRadius),
        { ...text.mark, x: x + beside, y: y + dotRadius - 8 },
      ],
    });
    x += width + entryGap;
    bottom = Math.max(bottom, y + Math.max(text.height, 2 * dotRadius));
  }
  return { parts: [{ role: 'legend', label: 'Who takes part', parts }], bottom };
}

/** A member as it is read aloud. */
function nameOf({ actor }: CastMember): string {
  return actor.element === undefined ? `${actor.title}, declared nowhere` : actor.title;
}
