import { palettes } from '../views/scene/palettes.ts';
import type { Exporter } from './job.ts';
import { lackingLetters } from './lacking-letters.ts';
import { picturesOf } from './pictures.ts';

/** All pictures in one document, each on a page as large as it is. */
export const exportPdf: Exporter = async (job) => {
  const { drawPdf } = await job.tools.documents();
  const pages = picturesOf(job).map(({ scene }) => scene);
  const { resource, systemFonts } = job.tools;
  const { bytes, lacking, absent } = await drawPdf(
    { title: titleOf(job), pages },
    { palette: palettes[job.theme], resource, systemFonts, progress: job.progress },
  );
  const remarks = lackingLetters(new Set(lacking), new Set(absent));
  return { files: [{ name: job.name, content: bytes }], remarks };
};

function titleOf({ snapshot, journeys, name }: Parameters<Exporter>[0]): string {
  const [first, ...others] = journeys;
  if (first !== undefined && others.length === 0) return first.title;
  return snapshot.facts.brand?.title ?? name;
}
