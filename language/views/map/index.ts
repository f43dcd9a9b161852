import type { Element, Journey, Touchpoint } from '../../model/elements.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { counted } from '../../text/wording.ts';
import { changedColumns, changedParts } from '../changes/frames.ts';
import type { MapChanges } from '../changes/map-changes.ts';
import { elementIds } from '../element-ids.ts';
import type { Part, Scene } from '../scene/scene.ts';
import { backgroundPart, gapsPart, visibilityHeight, visibilityPart } from './backdrop.ts';
import { type Frame, frameFor, margin } from './columns.ts';
import { drawHead } from './head/index.ts';
import { mapData } from './map-data.ts';
import { labelHeight, type MapData, type Row, rowPart } from './row.ts';
import { hiddenRows, visibleRows } from './rows/index.ts';

export interface MapRequest {
  readonly journey: Journey;
  /** Names of rows that are not to be drawn. */
  readonly hidden?: readonly string[];
  /** Whether a touchpoint is drawn; all are unless this is given. */
  readonly shows?: (touchpoint: Touchpoint) => boolean;
  /** What is to be marked as changed. */
  readonly changes?: MapChanges;
}

/** The map of a journey, and the elements that its parts stand for by their ids. */
export interface JourneyMap {
  readonly scene: Scene;
  readonly elements: ReadonlyMap<string, Element>;
  /** The rows that have something to show, hidden ones among them, from top to bottom. */
  readonly rows: readonly ListedRow[];
}

interface ListedRow {
  readonly name: string;
  readonly title: string;
}

/** Draws a journey as a map: touchpoints from left to right, what is known of them from top to bottom. */
export function drawMap(
  snapshot: Snapshot,
  { journey, hidden = [], shows, changes }: MapRequest,
): JourneyMap {
  const ids = elementIds();
  const frame = frameFor(journey, shows ?? (() => true), changes?.gone);
  const data: MapData = { ...mapData(snapshot, journey, frame, ids), ...(changes && { changes }) };
  const head = drawHead(data, margin);
  const seen = stack(data, visibleRows, hidden, margin + head.height);
  const unseen = stack(data, hiddenRows, hidden, seen.bottom + visibilityHeight);
  const isSplit = unseen.parts.length > 0;
  const bottom = isSplit ? unseen.bottom : seen.bottom;
  const [width, height] = [frame.right + margin, bottom + margin];
  const gaps =
    seen.touchpointsAt === undefined
      ? []
      : [...changedColumns(data, seen.touchpointsAt, bottom), gapsPart(frame, seen.touchpointsAt, bottom)];
  const parts: readonly Part[] = [
    backgroundPart(width, height),
    { role: 'head', parts: head.parts },
    ...gaps,
    ...seen.parts,
    ...(isSplit ? [visibilityPart(frame, seen.bottom), ...unseen.parts] : []),
  ];
  const description = describe(journey, frame);
  return {
    elements: ids.elements,
    rows: [...seen.rows, ...unseen.rows],
    scene: {
      ...{ width, height, title: journey.title, description },
      parts: [...parts, ...changedParts(parts, data, ids.elements)],
    },
  };
}

interface Stack {
  readonly parts: readonly Part[];
  readonly rows: readonly ListedRow[];
  readonly bottom: number;
  /** Where the touchpoints' row begins, if it is drawn. */
  readonly touchpointsAt: number | undefined;
}

/** Rows below each other, without those that have nothing to show. */
function stack(data: MapData, all: readonly Row[], hidden: readonly string[], top: number): Stack {
  const parts: Part[] = [];
  const rows: ListedRow[] = [];
  let touchpointsAt: number | undefined;
  let bottom = top;
  for (const row of all) {
    const drawn = row.draw(data, bottom);
    if (drawn === undefined) continue;
    if (row.title !== '') rows.push({ name: row.name, title: row.title });
    if (hidden.includes(row.name)) continue;
    parts.push(rowPart(row, drawn, data.frame, bottom));
    if (row.name === 'touchpoints') touchpointsAt = bottom;
    bottom += Math.max(drawn.height, labelHeight(row, data.frame));
  }
  return { parts, rows, bottom, touchpointsAt };
}

function describe(journey: Journey, { columns, isFiltered }: Frame): string {
  const shown = columns.filter(({ step }) => step.kind === 'touchpoint').length;
  const stages = journey.stages.filter(({ block }) => !block.implied).length;
  const all = journey.distinctTouchpoints.length;
  const touchpoints = isFiltered ? `${shown} of ${counted(all, 'touchpoint')}` : counted(shown, 'touchpoint');
  return `Journey map with ${counted(stages, 'stage')} and ${touchpoints}.`;
}
