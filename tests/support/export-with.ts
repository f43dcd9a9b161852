import {
  type Exported,
  exportFiles,
  type FormatName,
  type Journey,
  type Snapshot,
  type ViewName,
} from '../../language/index.ts';
import { sourceExportTools } from './export-tools.ts';
import { journeysIn } from './sample-projects.ts';

/** Exports journeys, or all of a project that have a touchpoint, light and at 1 to 1; throws where the export refuses. */
export async function exportAll(
  format: FormatName,
  snapshot: Snapshot,
  view?: ViewName,
  journeys: readonly Journey[] = journeysIn(snapshot).filter((it) => it.touchpoints.length > 0),
): Promise<Exclude<Exported, { readonly refused: string }>> {
  const made = await exportFiles(format, {
    snapshot,
    journeys,
    name: 'journeys',
    view,
    theme: 'light',
    scale: 1,
    revision: undefined,
    template: undefined,
    tools: sourceExportTools,
    progress: () => undefined,
  });
  if ('refused' in made) throw new Error(made.refused);
  return made;
}
