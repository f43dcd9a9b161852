import { promiseState, type Snapshot } from '../../language/index.ts';
import type { ServerCommand } from './server-commands.ts';

/** How far somebody has come who learns Waymark. */
interface Progress {
  readonly hasJourney: boolean;
  /** Some touchpoint says in whose hands it is and how it feels. */
  readonly hasLivelyTouchpoint: boolean;
  /** Some promise is kept. */
  readonly hasKeptPromise: boolean;
}

/** What has been reached in any of the projects that are open. */
export const progress: ServerCommand = ({ projects }): Progress => ({
  hasJourney: projects.some(({ snapshot }) => snapshot.facts.journeys.length > 0),
  hasLivelyTouchpoint: projects.some(({ snapshot }) => hasLivelyTouchpoint(snapshot)),
  hasKeptPromise: projects.some(({ snapshot }) => hasKeptPromise(snapshot)),
});

function hasLivelyTouchpoint({ facts }: Snapshot): boolean {
  return facts.journeys.some((journey) =>
    journey.touchpoints.some((it) => it.owner !== undefined && it.emotion !== undefined),
  );
}

function hasKeptPromise({ facts }: Snapshot): boolean {
  return facts.promises.some((promise) => promiseState(promise, facts) === 'kept');
}
