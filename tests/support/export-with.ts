import { type Exported, exportFiles, type FormatName, type ViewName } from '../../language/index.ts';
import type { Snapshot } from '../../language/model/snapshot.ts';
import { sourceExportTools } from './export-tools.ts';
import { journeysIn } from './sample-projects.ts';

/** Exports all journeys of a project that have a touchpoint, light and at 1 to 1; throws where the export refuses. */
export async function exportAll(
  format: FormatName,
  snapshot: Snapshot,
  view?: ViewName,
): Promise<Exclude<Exported, { readonly refused: string }>> {
  const made = await exportFiles(format, {
    snapshot,
    journeys: journeysIn(snapshot).filter((it) => it.touchpoints.length > 0),
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
