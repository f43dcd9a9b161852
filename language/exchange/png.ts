import type { DrawnDocument } from '../documents/drawn.ts';
import { palettes } from '../views/scene/palettes.ts';
import type { Scene } from '../views/scene/scene.ts';
import type { Exporter, ExportJob, PngDrawers } from './job.ts';
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

type SceneOnly = Pick<Picture, 'scene'>;

/** In the order of the pictures; of many, others draw some at the same time. */
async function drawAll(pictures: readonly SceneOnly[], job: ExportJob): Promise<DrawnDocument[]> {
  const isWorthOthers = pictures.length >= fewestForOthers && areBelow(mostPixelsBesideMany, pictures, job);
  const others = isWorthOthers ? job.tools.drawBeside?.() : undefined;
  try {
    return await drawWith(others?.drawers ?? [], pictures, job);
  } finally {
    await others?.end();
  }
}

/** Whoever is free takes the next picture. This thread draws one while the platform packs the one before. */
async function drawWith(
  others: PngDrawers['drawers'],
  pictures: readonly SceneOnly[],
  job: ExportJob,
): Promise<DrawnDocument[]> {
  const { tools, scale, progress } = job;
  const look = { palette: palettes[job.theme], scale };
  const here: Draw = async (scene) => (await tools.documents()).drawPng(scene, { ...tools, ...look });
  const elsewhere = others.map(
    (draw): Draw =>
      async (scene) =>
        (await draw(scene, look)) ?? here(scene),
  );
  const waiting = inTurn(pictures);
  const drawn: DrawnDocument[] = [];
  let done = 0;
  const takeTurns = async (draw: Draw): Promise<void> => {
    for (const [index, { scene }] of waiting) {
      drawn[index] = await draw(scene);
      done += 1;
      await progress(done, pictures.length);
    }
  };
  const isRoomForTwo = areBelow(mostPixelsBesideOthers, pictures, job);
  // Others go first: what they are asked for reaches them before this thread has no time for anything else.
  await Promise.all([...elsewhere, here, ...(isRoomForTwo ? [here] : [])].map(takeTurns));
  return drawn;
}

type Draw = (scene: Scene) => Promise<DrawnDocument>;

/** Unlike the entries of the list, these are over for all as soon as one of those who take them fails. */
function* inTurn(pictures: readonly SceneOnly[]): Generator<[number, SceneOnly]> {
  yield* pictures.entries();
}

/** With fewer, others have hardly begun when all is done. */
const fewestForOthers = 6;

/** Beyond either, drawing needs more memory than there may be, and many programs show nothing. */
const longestSide = 32_767;
const mostPixels = 200_000_000;
/** Larger ones are drawn one by one, since each pixel takes memory until it is packed. */
const mostPixelsBesideOthers = 30_000_000;
const mostPixelsBesideMany = 15_000_000;

function areBelow(most: number, pictures: readonly SceneOnly[], { scale }: ExportJob): boolean {
  return pictures.every(({ scene }) => pixelsIn(scene, scale) <= most);
}

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
