import { stateInWords } from '../../model/reason-in-words.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { summarize } from '../../model/summary.ts';
import { counted } from '../../text/wording.ts';
import { styles } from '../map/styles.ts';
import { type Style, textBlock } from '../scene/marks.ts';
import type { Mark, Part } from '../scene/scene.ts';
import { inside, margin, type OverviewData } from './section.ts';
import { states } from './states.ts';

interface Head {
  readonly title: string;
  /** How the brand does, in a sentence. */
  readonly said: string;
  readonly part: Part;
  readonly bottom: number;
}

/** The brand, how it does in one line, and what it stands for. */
export function drawHead(snapshot: Snapshot, { facts, right, idOf }: OverviewData): Head {
  const { brand } = facts;
  const title = brand?.title || 'Overview';
  const said = inShort(snapshot);
  const values = facts.values.map((it) => inside(it.title)).join(' · ');
  const marks: Mark[] = [];
  let bottom = margin;
  const add = (text: string, style: Style, space: number): void => {
    const room = { x: margin, y: bottom + space, width: right - margin, align: 'left' } as const;
    const block = textBlock(text, style, room);
    marks.push(block.mark);
    bottom += space + block.height;
  };
  add(title, styles.title, 0);
  add(said, styles.body, 4);
  if (values !== '') add(`Stands for: ${values}`, { ...styles.body, colour: 'muted' }, 2);
  const id = brand && { id: idOf(brand) };
  return { title, said, bottom, part: { role: 'head', ...id, label: `${title}. ${said}`, marks } };
}

function inShort(snapshot: Snapshot): string {
  const { promises, journeys, touchpoints } = summarize(snapshot);
  const counts = states
    .filter((state) => promises[state] > 0)
    .map((state) => `${promises[state]} ${stateInWords(state)}`);
  return [
    counts.length === 0 ? 'No promise yet' : `Promises: ${counts.join(', ')}`,
    counted(journeys, 'journey'),
    counted(touchpoints, 'touchpoint'),
    counted(snapshot.facts.teams.length, 'team'),
  ].join(' · ');
}
