import { type Diagnostic, type Position, type Range, RequestType } from 'vscode-languageserver';
import { drawJourneyDiagram, type Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';
import { toDiagnostic } from './diagnostics.ts';
import { rangeIn } from './places.ts';
import type { Refusal } from './refusal.ts';

export interface ViewParams {
  /** Any file of the project; journeys are looked for in this one. */
  readonly uri: string;
  readonly view: 'map' | 'journey' | 'promises' | 'overview';
  /** The journey to draw, by name; otherwise the one at `position`, otherwise the file's first. */
  readonly journey?: string;
  readonly position?: Position;
  readonly persona?: string;
  readonly theme?: 'light' | 'dark';
}

export interface View {
  readonly kind: 'mermaid';
  readonly text: string;
  /** The name of the journey that is drawn. */
  readonly journey?: string;
  /** The journeys of the file, in the order they are written in. */
  readonly journeys: readonly { name: string; title: string; range: Range }[];
  /** What stands where: `id` as the drawing names it; `unfelt` where the touchpoint states no emotion. */
  readonly elements: readonly { id: string; uri: string; range: Range; unfelt?: true }[];
  readonly problems: readonly Diagnostic[];
  /** Why there is nothing to draw. */
  readonly reason?: 'no-journey' | 'no-touchpoints';
}

export const ViewRequest = new RequestType<ViewParams, View, void>('waymark/view');

/** Draws one view of the project. `uri` is the file as the snapshot calls it. */
export function viewOf(
  snapshot: Snapshot,
  uri: string,
  params: ViewParams,
  client: Pick<Client, 'helpAddress'>,
): View | Refusal {
  if (params.view !== 'journey') {
    return { refused: `The view '${params.view}' cannot be drawn yet. Ask for the view 'journey'.` };
  }
  const { journey, position } = params;
  const offset = position && snapshot.files.get(uri)?.lines.offset(position);
  const drawn = drawJourneyDiagram(snapshot, {
    uri,
    ...(journey !== undefined && { journey }),
    ...(offset !== undefined && { offset }),
  });
  const { journeys, elements, problems, ...rest } = drawn;
  return {
    ...rest,
    journeys: journeys.map(({ name, title, ...place }) => ({ name, title, range: rangeIn(snapshot, place) })),
    elements: elements.map(({ span, ...element }) => ({
      ...element,
      range: rangeIn(snapshot, { uri: element.uri, span }),
    })),
    problems: problems.map((problem) => toDiagnostic(snapshot, problem, client)),
  };
}
