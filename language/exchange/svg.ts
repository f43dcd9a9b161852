import { palettes } from '../views/scene/palettes.ts';
import type { ExportedFile, Exporter } from './job.ts';
import { pictureFilesOf } from './pictures.ts';
import { standaloneSvg } from './svg/standalone.ts';

/** Each picture as an SVG that stands alone. */
export const exportSvg: Exporter = async (job) => {
  const palette = palettes[job.theme];
  const pictures = pictureFilesOf(job);
  const files: ExportedFile[] = [];
  for (const { name, scene } of pictures) {
    const content = await standaloneSvg(scene, (colour) => palette[colour], job.tools.resource);
    files.push({ name, content });
    await job.progress(files.length, pictures.length);
  }
  return { files, remarks: [] };
};
