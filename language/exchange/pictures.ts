import type { Element } from '../model/elements.ts';
import { drawMap } from '../views/map/index.ts';
import { drawOverview } from '../views/overview/index.ts';
import type { Scene } from '../views/scene/scene.ts';
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
    case 'overview': {
      const { scene, elements } = drawOverview(snapshot);
      return scene === undefined ? [] : [{ name: 'overview', scene, elements }];
    }
    case 'promises':
      return [];
    case 'journey':
      return [];
    default:
      return journeys.map((journey) => ({
        name: journey.name?.text ?? '',
        ...drawMap(snapshot, { journey }),
      }));
  }
}
