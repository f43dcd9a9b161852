import type { ExportTools } from '../language/index.ts';
import { nodeExportTools } from '../server/workspace/files/node-export-tools.ts';
import { pngWorkers } from '../server/workspace/files/png-workers.ts';

/** What exports need, from the folder that the built command line stands in. */
export function exportTools(): ExportTools {
  return { ...nodeExportTools(__dirname), drawBeside: pngWorkers(__dirname) };
}
