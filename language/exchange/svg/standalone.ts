import type { Scene } from '../../views/scene/scene.ts';
import type { Paint } from '../../views/scene/svg.ts';
import { svgOf } from '../../views/scene/svg.ts';
import type { ExportTools } from '../job.ts';
import { familiesFor } from './families.ts';
import { fontFaces } from './font-faces.ts';
import { lettersIn } from './letters.ts';

/** A picture as SVG that looks the same wherever it is opened: it holds the letters of Inter that it is measured for. */
export async function standaloneSvg(
  scene: Scene,
  paint: Paint,
  resource: ExportTools['resource'],
): Promise<string> {
  const letters = lettersIn(scene);
  const fonts = { families: familiesFor(letters), style: await fontFaces(letters, resource) };
  return `${svgOf(scene, paint, fonts)}\n`;
}
