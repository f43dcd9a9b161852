import { palettes } from '../views/scene/palettes.ts';
import type { Exporter } from './job.ts';
import { lackingLetters } from './lacking-letters.ts';
import { picturesOf } from './pictures.ts';

/** All pictures in one document, each on a page as large as it is. */
export const exportPdf: Exporter = async (job) => {
  const { drawPdf } = await job.tools.documents();
  const pages = picturesOf(job).map(({ scene }) => scene);
  const { bytes, lacking } = await drawPdf(
    { title: titleOf(job), pages },
    { palette: palettes[job.theme], resource: job.tools.resource, progress: job.progress },
  );
  return { files: [{ name: job.name, content: bytes }], remarks: lackingLetters(new Set(lacking)) };
};

function titleOf({ snapshot, journeys, name }: Parameters<Exporter>[0]): string {
  const [first, ...others] = journeys;
  if (first !== undefined && others.length === 0) return first.title;
  return snapshot.facts.brand?.title ?? name;
}
