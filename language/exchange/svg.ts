import { palettes } from '../views/scene/palettes.ts';
import { svgOf } from '../views/scene/svg.ts';
import type { Exporter } from './job.ts';
import { picturesOf } from './pictures.ts';

/** Each picture as an SVG that stands alone. */
export const exportSvg: Exporter = async (job) => {
  const palette = palettes[job.theme];
  const files = picturesOf(job).map(({ name, scene }) => ({
    name,
    content: `${svgOf(scene, (colour) => palette[colour])}\n`,
  }));
  return { files, remarks: [] };
};
