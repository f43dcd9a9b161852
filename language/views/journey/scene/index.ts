import type { Element, Journey } from '../../../model/elements.ts';
import { scoreOf } from '../../../model/feelings.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import { counted } from '../../../text/wording.ts';
import { elementIds } from '../../element-ids.ts';
import type { Part, Scene } from '../../scene/scene.ts';
import { type Cast, castOf } from './cast.ts';
import { frameOf, type JourneyFrame, margin } from './columns.ts';
import { type Felt, feltPart, stemMark } from './felt.ts';
import { drawHead } from './head.ts';
import { levelsBottom, levelsPart } from './levels.ts';
import { sectionColours, sectionHeight, sectionPart } from './sections.ts';
import { emptyPart, taskHeight, taskPart } from './tasks.ts';

/** All that the parts of the picture are drawn from. */
export interface JourneyDrawing {
  readonly journey: Journey;
  readonly frame: JourneyFrame;
  readonly cast: Cast;
  idOf(element: Element): string;
}

/** A journey as its Mermaid diagram shows it, and the elements that its parts stand for by their ids. */
export interface JourneyScene {
  readonly scene: Scene;
  readonly elements: ReadonlyMap<string, Element>;
}

/** Stages above their touchpoints, below them faces at the height of how each feels, and dots for who takes part. */
export function drawJourneyScene(snapshot: Snapshot, journey: Journey): JourneyScene {
  const { elements, idOf } = elementIds();
  const { facts } = snapshot;
  const frame = frameOf(journey);
  const data: JourneyDrawing = { journey, frame, cast: castOf(journey, facts), idOf };
  const felt = frame.columns.map((column) => ({ column, score: scoreOf(column.touchpoint, facts) }));
  const head = drawHead(data);
  const body = drawBody(data, felt, head.bottom + 18);
  const size = { width: frame.right + margin, height: body.bottom + margin };
  const page: Part = { role: 'page', marks: [{ kind: 'box', x: 0, y: 0, ...size, fill: 'page' }] };
  const parts = [page, { role: 'head', parts: head.parts }, ...body.parts];
  return { elements, scene: { ...size, title: journey.title, description: describe(frame, felt), parts } };
}

function drawBody(data: JourneyDrawing, felt: readonly Felt[], top: number) {
  const { frame } = data;
  const sections = { top, height: sectionHeight(frame) };
  const tasks = { top: top + (sections.height === 0 ? 0 : sections.height + 6), height: taskHeight(data) };
  const levels = tasks.top + tasks.height + 26;
  const hasUnfelt = felt.some(({ score }) => score === undefined);
  const colours = sectionColours(frame);
  let bottom = levelsBottom(levels, hasUnfelt);
  const parts = frame.sections.flatMap((section, index): readonly Part[] => {
    const colour = colours[index] ?? 'stage1';
    const own = felt.filter(({ column }) => column.touchpoint.stage === section.stage);
    const faces = own.map((it) => feltPart(data, it, levels));
    bottom = Math.max(bottom, ...faces.map((it) => it.bottom));
    return [
      ...sectionPart(data, section, { ...sections, colour }),
      ...(own.length === 0 ? [emptyPart(section, tasks.top, tasks.height)] : []),
      ...own.flatMap(({ column }, at) => [
        taskPart(data, column, { ...tasks, colour }),
        ...(faces[at] ? [faces[at].part] : []),
      ]),
    ];
  });
  const stems = felt.map((it) => stemMark(it, tasks.top + tasks.height, levels));
  return {
    bottom,
    parts: [levelsPart(frame, levels, hasUnfelt), { role: 'stems', marks: stems }, ...parts],
  };
}

function describe({ sections, columns }: JourneyFrame, felt: readonly Felt[]): string {
  const stages = sections.filter(({ stage }) => !stage.block.implied).length;
  const unfelt = felt.filter(({ score }) => score === undefined).length;
  const open = unfelt === 0 ? '' : ` Of ${counted(unfelt, 'touchpoint')} no emotion is stated yet.`;
  return `Customer journey with ${counted(stages, 'stage')} and ${counted(columns.length, 'touchpoint')}, each at the height of how it feels.${open}`;
}
