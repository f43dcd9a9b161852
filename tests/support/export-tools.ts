import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ExportTools } from '../../language/index.ts';
import { nodeExportTools } from '../../server/workspace/files/node-export-tools.ts';

const dist = path.join(import.meta.dirname, '../../dist');
const built = nodeExportTools(dist);

/** What exports need: the sources themselves, and the files that the build has put into `dist/`. */
export const sourceExportTools: ExportTools = {
  ...built,
  resource(name) {
    if (!existsSync(path.join(dist, name))) throw new Error(`There is no dist/${name}: run 'npm run build'.`);
    return built.resource(name);
  },
};
