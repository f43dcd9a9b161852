import type { Element } from '../../../model/elements.ts';
import { stateInWords } from '../../../model/reason-in-words.ts';
import type { Snapshot } from '../../../model/snapshot.ts';
import { counted } from '../../../text/wording.ts';
import { elementIds } from '../../element-ids.ts';
import { styles } from '../../map/styles.ts';
import { textBlock } from '../../scene/marks.ts';
import type { Part, Scene } from '../../scene/scene.ts';
import { teamColour } from '../../scene/team-colours.ts';
import { columns, margin, type PromisesDrawing, right } from './card.ts';
import { placeAll } from './place-all.ts';
import { type Web, webOf } from './web.ts';

/** The promises of a project, and the elements that its parts stand for by their ids. */
export interface PromisesScene {
  /** Undefined where no promise is made yet. */
  readonly scene: Scene | undefined;
  readonly elements: ReadonlyMap<string, Element>;
}

const title = 'Promises and who keeps them';

/** Promises by their state, lines from each to the touchpoints that deliver it, and from these to the teams that own them. */
export function drawPromisesScene(snapshot: Snapshot): PromisesScene {
  const { facts } = snapshot;
  const { elements, idOf } = elementIds();
  const web = webOf(facts);
  if (web.groups.length === 0) return { scene: undefined, elements };
  const places = new Map<Element, number>(facts.teams.map((team, place) => [team, place]));
  const colourOf = (team: Element) => teamColour(places.get(team) ?? 7);
  const data: PromisesDrawing = { facts, idOf, colourOf };
  const said = describe(web);
  const head = headPart(facts.brand?.title ?? '', said);
  const body = placeAll(data, web, head.bottom + 12);
  const size = { width: right + margin, height: body.bottom + margin };
  const page: Part = { role: 'page', marks: [{ kind: 'box', x: 0, y: 0, ...size, fill: 'page' }] };
  const parts = [page, head.part, ...body.parts];
  return { elements, scene: { ...size, title, description: said, parts } };
}

function headPart(brand: string, said: string): { readonly part: Part; readonly bottom: number } {
  const room = { x: margin, width: right - margin, align: 'left' } as const;
  const shown = textBlock(title, styles.title, { ...room, y: margin });
  const below = brand === '' ? said : `${brand} · ${said}`;
  const more = textBlock(below, styles.body, { ...room, y: margin + shown.height + 4 });
  const bottom = margin + shown.height + 4 + more.height;
  const headings = Object.entries({
    promises: 'Promise',
    touchpoints: 'Delivered at',
    owners: 'Owned by',
  } as const).map(([column, text]) => {
    const { x, width } = columns[column as keyof typeof columns];
    return textBlock(text, styles.rowLabel, { x, y: bottom + 18, width, align: 'left' }).mark;
  });
  return {
    bottom: bottom + 34,
    part: { role: 'head', label: `${title}. ${said}`, marks: [shown.mark, more.mark, ...headings] },
  };
}

function describe({ groups, touchpoints }: Web): string {
  const count = groups.reduce((sum, it) => sum + it.promises.length, 0);
  const states = groups.map((it) => `${it.promises.length} ${stateInWords(it.state)}`).join(', ');
  return `${counted(count, 'promise')}: ${states}; delivered at ${counted(touchpoints.length, 'touchpoint')}`;
}
