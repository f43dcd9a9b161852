import { palettes } from '../views/scene/palettes.ts';
import type { ExportedFile, Exporter } from './job.ts';
import { lackingLetters } from './lacking-letters.ts';
import { picturesOf } from './pictures.ts';

/** Each picture as a PNG. */
export const exportPng: Exporter = async (job) => {
  const { drawPng } = await job.tools.documents();
  const pictures = picturesOf(job);
  const files: ExportedFile[] = [];
  const lacking = new Set<string>();
  for (const { name, scene } of pictures) {
    const drawn = await drawPng(scene, {
      palette: palettes[job.theme],
      scale: job.scale,
      resource: job.tools.resource,
    });
    for (const letter of drawn.lacking) lacking.add(letter);
    files.push({ name, content: drawn.bytes });
    job.progress(files.length, pictures.length);
  }
  return { files, remarks: lackingLetters(lacking) };
};
