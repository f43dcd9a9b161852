import type { Element } from '../../model/elements.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { summarize } from '../../model/summary.ts';
import { elementIds } from '../element-ids.ts';
import { styles } from '../map/styles.ts';
import { textBlock } from '../scene/marks.ts';
import type { Part, Scene } from '../scene/scene.ts';
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

/** Promises against journeys, owners by what hangs on them, and the curves of all journeys side by side. */
export function drawOverview(snapshot: Snapshot): Overview {
  const { facts } = snapshot;
  const ids = elementIds();
  const data: OverviewData = { facts, promises: facts.promises, journeys: facts.journeys, idOf: ids.idOf };
  if (data.promises.length === 0 && data.journeys.length === 0)
    return { scene: undefined, elements: ids.elements };
  const head = headPart(snapshot);
  const parts: Part[] = [head.part];
  let y = head.bottom + 12;
  let width = 900;
  for (const draw of [drawMatrix, drawOwners, drawSparklines]) {
    const drawn = draw(data, y);
    if (drawn === undefined) continue;
    parts.push(drawn.part);
    width = Math.max(width, drawn.right + margin);
    y = drawn.bottom + 30;
  }
  const page: Part = { role: 'page', marks: [{ kind: 'box', x: 0, y: 0, width, height: y, fill: 'page' }] };
  const title = facts.brand?.title ?? 'Overview';
  const description = `${data.promises.length} promises, ${data.journeys.length} journeys and ${facts.teams.length} teams.`;
  return { elements: ids.elements, scene: { width, height: y, title, description, parts: [page, ...parts] } };
}

/** The brand, and how it does in one line. */
function headPart(snapshot: Snapshot): { part: Part; bottom: number } {
  const { brand } = snapshot.facts;
  const { promises, journeys, touchpoints } = summarize(snapshot);
  const counts = [
    ...(promises.broken > 0 ? [`${promises.broken} broken`] : []),
    ...(promises['at-risk'] > 0 ? [`${promises['at-risk']} at risk`] : []),
    `${promises.kept} kept`,
  ];
  const said = `Promises: ${counts.join(', ')} · ${journeys} ${journeys === 1 ? 'journey' : 'journeys'} · ${touchpoints} touchpoints`;
  const title = textBlock(brand?.title ?? 'Overview', styles.title, {
    x: margin,
    y: margin,
    width: 840,
    align: 'left',
  });
  const text = textBlock(said, styles.body, { x: margin, y: margin + title.height + 4, width: 840 });
  const values = (brand?.all('value') ?? []).flatMap((it) => it.title?.text ?? it.name?.text ?? []);
  const stood =
    values.length === 0
      ? undefined
      : textBlock(
          `Stands for: ${values.join(' · ')}`,
          { ...styles.body, colour: 'muted' },
          { x: margin, y: margin + title.height + text.height + 6, width: 840 },
        );
  return {
    bottom: margin + title.height + text.height + (stood?.height ?? 0) + 8,
    part: {
      role: 'head',
      label: `${brand?.title ?? 'Overview'}. ${said}`,
      marks: [title.mark, text.mark, ...(stood ? [stood.mark] : [])],
    },
  };
}
