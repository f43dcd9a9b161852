import { palettes } from '../views/scene/palettes.ts';
import type { Scene } from '../views/scene/scene.ts';
import type { ExportedFile, Exporter } from './job.ts';
import { lackingLetters } from './lacking-letters.ts';
import { pictureFilesOf } from './pictures.ts';

/** Each picture as a PNG; refused where one would be larger than programs open. */
export const exportPng: Exporter = async (job) => {
  const pictures = pictureFilesOf(job);
  for (const { scene } of pictures) {
    const refused = tooLarge(scene, job.scale);
    if (refused !== undefined) return { refused };
  }
  const { drawPng } = await job.tools.documents();
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

/** Beyond either, drawing needs more memory than there may be, and many programs show nothing. */
const longestSide = 32_767;
const mostPixels = 200_000_000;

function tooLarge({ title, width, height }: Scene, scale: number): string | undefined {
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  if (wide <= longestSide && high <= longestSide && wide * high <= mostPixels) return undefined;
  const most = Math.min(longestSide / width, longestSide / height, Math.sqrt(mostPixels / (width * height)));
  // Rounded down, so that what is named does fit.
  const fitting = Math.floor(most * 10) / 10;
  const way = fitting >= 0.1 ? `a scale of ${fitting} fits` : 'an SVG or a PDF can be as large as that';
  return `A PNG of '${title}' would be ${wide} by ${high} pixels, more than most programs open: ${way}.`;
}
