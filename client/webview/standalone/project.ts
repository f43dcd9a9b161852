import { openSaved, type PageData, picturesOf } from '../../../language/index.ts';
import { type ViewName, viewNames } from '../../preview/messages.ts';

const written: PageData = JSON.parse(document.getElementById('project')?.textContent ?? '');

/** The project that came with the page, and the journeys that are shown of it. */
export const { snapshot, journeys } = openSaved(written.project);

/** The views that have something to show. */
export const views: readonly ViewName[] = viewNames.filter(
  (view) => picturesOf({ snapshot, journeys, view }).length > 0,
);

/** The one to begin with. */
export const firstView: ViewName = written.view;
