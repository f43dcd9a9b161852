import type { Element, Journey } from '../model/elements.ts';
import { drawJourneyScene } from '../views/journey/scene/index.ts';
import { drawMap } from '../views/map/index.ts';
import { drawOverview } from '../views/overview/index.ts';
import { drawPromisesScene } from '../views/promises/scene/index.ts';
import type { Scene } from '../views/scene/scene.ts';
import { stackScenes } from '../views/scene/stacked.ts';
import type { ExportJob } from './job.ts';

/** A drawing that is to be exported. */
export interface Picture {
  /** The journey's name, or that of the view. */
  readonly name: string;
  readonly scene: Scene;
  readonly elements: ReadonlyMap<string, Element>;
}

/** The drawings of a view: one a journey, or one of the whole project; none where it has nothing to show. */
export function picturesOf({
  snapshot,
  journeys,
  view,
}: Pick<ExportJob, 'snapshot' | 'journeys' | 'view'>): Picture[] {
  switch (view) {
    case 'overview':
      return ofProject(view, drawOverview(snapshot));
    case 'promises':
      return ofProject(view, drawPromisesScene(snapshot));
    case 'journey':
      return journeys.map((journey) => ({ name: nameOf(journey), ...drawJourneyScene(snapshot, journey) }));
    default:
      return journeys.map((journey) => ({ name: nameOf(journey), ...drawMap(snapshot, { journey }) }));
  }
}

/** The same, all in one where the job wants one file: each below the one before it. */
export function pictureFilesOf(job: ExportJob): Pick<Picture, 'name' | 'scene'>[] {
  const pictures = picturesOf(job);
  if (!job.isOneFile || pictures.length < 2) return pictures;
  const title = job.snapshot.facts.brand?.title ?? job.name;
  const scene = stackScenes(
    pictures.map(({ scene }) => scene),
    title,
  );
  return [{ name: job.name, scene }];
}

function ofProject(
  name: string,
  { scene, elements }: Pick<Picture, 'elements'> & { readonly scene: Scene | undefined },
): Picture[] {
  return scene === undefined ? [] : [{ name, scene, elements }];
}

function nameOf(journey: Journey): string {
  return journey.name?.text ?? '';
}
