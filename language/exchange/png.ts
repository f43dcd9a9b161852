import type { DrawnDocument } from '../documents/drawn.ts';
import { palettes } from '../views/scene/palettes.ts';
import type { Scene } from '../views/scene/scene.ts';
import type { Exporter, ExportJob } from './job.ts';
import { lackingLetters } from './lacking-letters.ts';
import { type Picture, pictureFilesOf } from './pictures.ts';

/** Each picture as a PNG; refused where one would be larger than programs open. */
export const exportPng: Exporter = async (job) => {
  const pictures = pictureFilesOf(job);
  for (const { scene } of pictures) {
    const refused = tooLarge(scene, job.scale);
    if (refused !== undefined) return { refused };
  }
  const drawn = await drawAll(pictures, job);
  const files = drawn.map(({ bytes }, index) => ({ name: pictures[index]?.name ?? '', content: bytes }));
  const lacking = new Set(drawn.flatMap((it) => it.lacking));
  return { files, remarks: lackingLetters(lacking, new Set(drawn.flatMap(({ absent }) => absent))) };
};

/** In the order of the pictures. The next is drawn while the one before is packed, which the platform does beside. */
async function drawAll(
  pictures: readonly Pick<Picture, 'scene'>[],
  job: ExportJob,
): Promise<DrawnDocument[]> {
  const { scale, progress } = job;
  const { documents, resource, systemFonts, deflate } = job.tools;
  const { drawPng } = await documents();
  const options = { palette: palettes[job.theme], scale, resource, systemFonts, deflate };
  const waiting = pictures.entries();
  const drawn: DrawnDocument[] = [];
  let done = 0;
  const takeTurns = async (): Promise<void> => {
    for (const [index, { scene }] of waiting) {
      drawn[index] = await drawPng(scene, options);
      done += 1;
      progress(done, pictures.length);
    }
  };
  const isRoomForTwo = pictures.every(({ scene }) => pixelsIn(scene, scale) <= mostPixelsBesideOthers);
  await Promise.all(isRoomForTwo ? [takeTurns(), takeTurns()] : [takeTurns()]);
  return drawn;
}

/** Beyond either, drawing needs more memory than there may be, and many programs show nothing. */
const longestSide = 32_767;
const mostPixels = 200_000_000;
/** Larger ones are drawn one by one, since each pixel takes memory until it is packed. */
const mostPixelsBesideOthers = 30_000_000;

function pixelsIn({ width, height }: Scene, scale: number): number {
  return Math.round(width * scale) * Math.round(height * scale);
}

function tooLarge({ title, width, height }: Scene, scale: number): string | undefined {
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  if (wide <= longestSide && high <= longestSide && wide * high <= mostPixels) return undefined;
  const most = Math.min(longestSide / width, longestSide / height, Math.sqrt(mostPixels / (width * height)));
  // Rounded down, so that what is named does fit.
  const fitting = Math.floor(most * 10) / 10;
  const way = fitting >= 0.1 ? `a scale of ${fitting} fits` : 'an SVG or a PDF can be as large as that';
  return `A PNG of '${title}' would be ${wide} by ${high} pixels, more than most programs open: ${way}.`;
}
