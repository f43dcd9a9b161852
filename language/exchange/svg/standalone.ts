import type { Scene } from '../../views/scene/scene.ts';
import { type Paint, svgOf } from '../../views/scene/svg.ts';
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
  const faces = await fontFaces(letters, resource);
  // Both stand at the start, before any text of a journey.
  const svg = svgOf(scene, paint)
    .replace(/ font-family="[^"]*"/, () => ` font-family="${familiesFor(letters)}"`)
    .replace('</desc>', () => `</desc><style>${faces}</style>`);
  return `${svg}\n`;
}
