import {
  choicesIn,
  drawMap,
  fitsFilter,
  type Journey,
  picturesOf,
  type Scene,
  svgOf,
} from '../../../language/index.ts';
import {
  type DrawMessage,
  type FromPage,
  isOfJourney,
  type MapFilter,
  type MapOptions,
  type PreviewState,
  type ToPage,
  type ViewName,
} from '../../preview/messages.ts';
import { firstView, journeys, snapshot, views } from './project.ts';

let view: ViewName = views.includes(firstView) ? firstView : (views[0] ?? 'map');
let chosen = 0;
let hidden: readonly string[] = [];
let filter: MapFilter = {};
let state: PreviewState | undefined;

/** Names of journeys may be equal, or lacking, so each is known by its place. */
const choices = journeys.map(({ title }, place) => ({ name: String(place), title }));

/** Answers the page in place of VS Code: what it asks for is drawn here. */
Object.assign(globalThis, {
  acquireVsCodeApi: () => ({
    isReadOnly: true,
    postMessage: hear,
    getState: () => state,
    setState: (kept: PreviewState) => {
      state = kept;
    },
  }),
});

// Only this host speaks to the page: what another window sends does not reach it.
window.addEventListener('message', (event) => {
  if (event.isTrusted) event.stopImmediatePropagation();
});

function hear(message: FromPage): void {
  switch (message.type) {
    case 'view':
      view = message.view;
      break;
    case 'pick':
      chosen = Number(message.journey);
      break;
    case 'hide':
      hidden = message.rows;
      break;
    case 'filter':
      filter = message.filter;
      break;
    case 'reveal':
      tell({ type: 'current', id: message.id });
      return;
    case 'ready':
      break;
    default:
      // What is left changes the text, or follows its cursor, and here is neither.
      return;
  }
  tell(drawn());
}

function tell(message: ToPage): void {
  window.dispatchEvent(new MessageEvent('message', { data: message }));
}

function drawn(): DrawMessage {
  const journey = journeys[chosen];
  const { scene, map } = journey !== undefined && view === 'map' ? mapOf(journey) : pictureOf(journey);
  return {
    ...{ type: 'draw', serial: 0, uri: 'page', view, kind: 'svg', map },
    text: scene === undefined ? '' : svgOf(scene, (colour) => `var(--waymark-${colour})`),
    ...{ reason: scene === undefined ? 'nothing' : undefined, mistake: undefined, current: undefined },
    ...{ elements: [], journeys: choices, journey: String(chosen), follows: false },
  };
}

interface Drawn {
  readonly scene: Scene | undefined;
  readonly map: MapOptions | undefined;
}

function mapOf(journey: Journey): Drawn {
  const { facts } = snapshot;
  const { scene, rows } = drawMap(snapshot, {
    journey,
    hidden,
    shows: (touchpoint) => fitsFilter(touchpoint, filter, facts),
  });
  return { scene, map: { rows, hidden, choices: choicesIn(journey, facts), filter } };
}

function pictureOf(journey: Journey | undefined): Drawn {
  const wanted = isOfJourney(view) && journey !== undefined ? [journey] : journeys;
  const [first] = picturesOf({ snapshot, journeys: wanted, view });
  return { scene: first?.scene, map: undefined };
}
