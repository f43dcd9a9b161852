import type { Element, Journey, Team, Touchpoint } from '../../model/elements.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Problem } from '../../text/problem.ts';
import { type ElementIds, elementIds } from '../element-ids.ts';
import { line, textBlock } from '../scene/marks.ts';
import type { Mark, Part, Scene } from '../scene/scene.ts';
import { teamColour } from '../scene/team-colours.ts';
import { type Frame, frameFor, margin } from './columns.ts';
import { drawHead } from './head.ts';
import { labelHeight, type MapData, type Row, rowPart } from './row.ts';
import { hiddenRows, visibleRows } from './rows/index.ts';
import { styles } from './styles.ts';

export interface MapRequest {
  readonly journey: Journey;
  /** Names of rows that are not to be drawn. */
  readonly hidden?: readonly string[];
  /** Whether a touchpoint is drawn. */
  readonly shows?: (touchpoint: Touchpoint) => boolean;
}

/** The map of a journey, and the elements that its parts stand for by their ids. */
export interface JourneyMap {
  readonly scene: Scene;
  readonly elements: ReadonlyMap<string, Element>;
  /** The rows that have something to show, hidden ones among them. */
  readonly rows: readonly { readonly name: string; readonly title: string }[];
}

/** Draws a journey as a map: touchpoints from left to right, what is known of them from top to bottom. */
export function drawMap(
  snapshot: Snapshot,
  { journey, hidden = [], shows = () => true }: MapRequest,
): JourneyMap {
  const ids = elementIds();
  const data = dataFor(snapshot, journey, frameFor(journey, shows), ids);
  const { frame } = data;
  const head = drawHead(data, margin);
  const parts: Part[] = [{ role: 'head', parts: head.parts }];
  const rows: { name: string; title: string }[] = [];
  let y = margin + head.height;
  let gapsFrom: number | undefined;
  const add = (added: readonly Row[]): boolean => {
    let any = false;
    for (const row of added) {
      const drawn = row.draw(data, y);
      if (drawn === undefined) continue;
      if (row.title !== '') rows.push({ name: row.name, title: row.title });
      if (hidden.includes(row.name)) continue;
      parts.push(rowPart(row, drawn, frame, y));
      if (row.name === 'touchpoints') gapsFrom = y;
      y += Math.max(drawn.height, labelHeight(row, frame));
      any = true;
    }
    return any;
  };
  add(visibleRows);
  const visibility = y;
  y += 30;
  if (add(hiddenRows)) parts.push(visibilityPart(frame, visibility));
  else y = visibility;
  const gaps = gapsFrom === undefined ? [] : [gapsPart(frame, gapsFrom, y)];
  const [headPart, ...rowParts] = parts;
  return {
    elements: ids.elements,
    rows,
    scene: {
      width: frame.right + margin,
      height: y + margin,
      title: journey.title,
      description: describe(journey, frame),
      parts: [
        backgroundPart(frame.right + margin, y + margin),
        ...(headPart ? [headPart] : []),
        ...gaps,
        ...rowParts,
      ],
    },
  };
}

function dataFor(snapshot: Snapshot, journey: Journey, frame: Frame, { idOf }: ElementIds): MapData {
  const { facts } = snapshot;
  const teams = new Map(facts.teams.map((team, place) => [team, teamColour(place)]));
  const findings = findingsBy(snapshot, journey);
  return {
    journey,
    facts,
    frame,
    idOf,
    colourOf: (team: Team) => teams.get(team) ?? 'team8',
    findingsAt: (element) => findings.get(element) ?? [],
  };
}

/** Each problem at the innermost element that it stands in. */
function findingsBy(snapshot: Snapshot, journey: Journey): ReadonlyMap<Element, readonly Problem[]> {
  const found = new Map<Element, Problem[]>();
  const elements = [journey, ...journey.stages.flatMap((stage) => [stage, ...stage.steps])];
  for (const problem of snapshot.problems(journey.uri)) {
    const at = elements.findLast(
      ({ block }) =>
        !block.implied && block.span.start <= problem.span.start && problem.span.start <= block.end,
    );
    if (at === undefined) continue;
    const others = found.get(at);
    if (others === undefined) found.set(at, [problem]);
    else others.push(problem);
  }
  return found;
}

function backgroundPart(width: number, height: number): Part {
  return { role: 'page', marks: [{ kind: 'box', x: 0, y: 0, width, height, fill: 'page' }] };
}

/** The hatching of gaps goes through all rows from the touchpoints on. */
function gapsPart({ columns }: Frame, top: number, bottom: number): Part {
  const marks = columns
    .filter(({ step }) => step.kind === 'gap')
    .map(
      ({ x, width }): Mark => ({
        kind: 'box',
        x: x + 10,
        y: top,
        width: width - 20,
        height: bottom - top,
        radius: 6,
        fill: 'quiet',
        hatch: 'hatch',
      }),
    );
  return { role: 'gaps', marks };
}

function visibilityPart({ left, right }: Frame, y: number): Part {
  const text = textBlock(
    'line of visibility',
    { ...styles.small, weight: 'bold' },
    { x: right - 126, y: y + 6, width: 116, align: 'middle' },
  );
  return {
    role: 'visibility',
    label: 'Line of visibility: what follows, the customer does not see',
    marks: [
      line(left, y + 14, right, y + 14, 'muted', { width: 1.5, dash: [6, 5] }),
      {
        kind: 'box',
        x: right - 130,
        y: y + 3,
        width: 124,
        height: 22,
        radius: 11,
        fill: 'page',
        stroke: 'muted',
      },
      text.mark,
    ],
  };
}

function describe(journey: Journey, { columns }: Frame): string {
  const count = columns.filter(({ step }) => step.kind === 'touchpoint').length;
  const stages = journey.stages.filter(({ block }) => !block.implied).length;
  return `Journey map with ${stages} ${stages === 1 ? 'stage' : 'stages'} and ${count} ${count === 1 ? 'touchpoint' : 'touchpoints'}.`;
}
