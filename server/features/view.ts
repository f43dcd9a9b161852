import { type Diagnostic, type Position, type Range, RequestType } from 'vscode-languageserver';
import type { MapChoices, MapFilter, Problem, Snapshot, Span, Theme } from '../../language/index.ts';
import type { Client } from './client.ts';
import { toDiagnostic } from './diagnostics.ts';
import { rangeIn } from './places.ts';
import type { Refusal } from './refusal.ts';
import { journeyView } from './view/journey-view.ts';
import { mapView } from './view/map-view.ts';
import { overviewView } from './view/overview-view.ts';
import { promisesView } from './view/promises-view.ts';

export interface ViewParams {
  /** Any file of the project; journeys are looked for in this one. */
  readonly uri: string;
  readonly view: 'map' | 'journey' | 'promises' | 'overview';
  /** The journey to draw, by name; otherwise the one at `position`, otherwise the file's first. */
  readonly journey?: string;
  readonly position?: Position;
  /** Of a map, only what is for this persona, by name. */
  readonly persona?: string;
  /** Without one, colours are CSS variables (`--waymark-ink`) that fall back on the light ones. */
  readonly theme?: Theme;
  /** Names of a map's rows that are not to be drawn. */
  readonly hidden?: readonly string[];
  /** Which of a map's touchpoints are drawn. */
  readonly filter?: MapFilter;
}

export interface View {
  readonly kind: 'mermaid' | 'svg';
  readonly text: string;
  /** The name of the journey that is drawn. */
  readonly journey?: string;
  /** The journeys of the file, in the order they are written in. */
  readonly journeys: readonly { name: string; title: string; range: Range }[];
  /** What stands where: `id` as the drawing names it; `unfelt` where a touchpoint states no emotion. */
  readonly elements: readonly { id: string; uri: string; range: Range; unfelt?: true }[];
  readonly problems: readonly Diagnostic[];
  /** Why there is nothing to draw. */
  readonly reason?: 'no-journey' | 'no-touchpoints' | 'no-promises' | 'nothing';
  /** A map's rows that have something to show, hidden ones too. */
  readonly rows?: readonly { readonly name: string; readonly title: string }[];
  /** What a map's touchpoints can be filtered by. */
  readonly choices?: MapChoices;
}

/** A view whose places are still spans. */
export interface DrawnView extends Omit<View, 'journeys' | 'elements' | 'problems'> {
  readonly journeys: readonly { name: string; title: string; uri: string; span: Span }[];
  readonly elements: readonly { id: string; uri: string; span: Span; unfelt?: true }[];
  readonly problems: readonly Problem[];
}

/** Draws one kind of view. `offset` is where the text cursor stands. */
export type Draw = (
  snapshot: Snapshot,
  uri: string,
  params: ViewParams,
  offset: number | undefined,
) => DrawnView;

const drawn: Readonly<Record<ViewParams['view'], Draw>> = {
  map: mapView,
  journey: journeyView,
  promises: promisesView,
  overview: overviewView,
};

export const ViewRequest = new RequestType<ViewParams, View, void>('waymark/view');

/** Draws one view of the project. `uri` is the file as the snapshot calls it. */
export function viewOf(
  snapshot: Snapshot,
  uri: string,
  params: ViewParams,
  client: Pick<Client, 'helpAddress'>,
): View | Refusal {
  const draw = Object.hasOwn(drawn, params.view) ? drawn[params.view] : undefined;
  if (draw === undefined) {
    return {
      refused: `There is no view '${params.view}'. Ask for 'map', 'journey', 'promises' or 'overview'.`,
    };
  }
  const offset = params.position && snapshot.files.get(uri)?.lines.offset(params.position);
  const { journeys, elements, problems, ...rest } = draw(snapshot, uri, params, offset);
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
