import type { Element } from '../../model/elements.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { elementIds } from '../element-ids.ts';
import type { Part, Scene } from '../scene/scene.ts';
import { drawHead } from './head.ts';
import { columnsFor } from './journey-columns.ts';
import { drawMatrix } from './matrix.ts';
import { drawOwners } from './owners.ts';
import { margin, type OverviewData } from './section.ts';
import { drawSparklines } from './sparklines.ts';

/** The brand as one system, and the elements that its parts stand for by their ids. */
export interface Overview {
  /** Undefined where the project has neither a promise nor a journey. */
  readonly scene: Scene | undefined;
  readonly elements: ReadonlyMap<string, Element>;
}

/** From one section to the next. */
const between = 30;

/** Promises against journeys, owners by what hangs on them, and the curves of all journeys side by side. */
export function drawOverview(snapshot: Snapshot): Overview {
  const { facts } = snapshot;
  const { elements, idOf } = elementIds();
  const promises = facts.promises;
  // What is planned stands behind what customers go through today.
  const journeys = [...facts.journeys].sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
  if (promises.length === 0 && journeys.length === 0) return { scene: undefined, elements };
  const columns = columnsFor(journeys.length);
  const data: OverviewData = { facts, promises, journeys, columns, right: columns.right, idOf };
  const head = drawHead(snapshot, data);
  const parts: Part[] = [head.part];
  let bottom = head.bottom;
  for (const draw of [drawMatrix, drawOwners, drawSparklines]) {
    const drawn = draw(data, bottom + between);
    if (drawn === undefined) continue;
    parts.push(drawn.part);
    bottom = drawn.bottom;
  }
  const size = { width: data.right + margin, height: bottom + margin };
  const page: Part = { role: 'page', marks: [{ kind: 'box', x: 0, y: 0, ...size, fill: 'page' }] };
  const said = { title: head.title, description: head.said };
  return { elements, scene: { ...size, ...said, parts: [page, ...parts] } };
}
