import type { Exporter } from '../job.ts';
import { modelJson } from './model.ts';

/** The model of the project with the journeys asked for. */
export const exportJson: Exporter = async ({ snapshot, journeys, name }) => ({
  files: [{ name, content: modelJson(snapshot, journeys) }],
  remarks: [],
});
