import type { Exporter, ExportJob } from '../job.ts';
import { type DocumentBlock, factList, heading, joined, plain } from './blocks.ts';
import { journeyPart } from './journey-part.ts';
import { promisesOf, promisesPart } from './promises-part.ts';

/** One document with the promises and all journeys, in Markdown and Mermaid that GitHub draws; it holds no HTML. */
export const exportMarkdown: Exporter = async (job) => {
  const { snapshot, journeys } = job;
  const blocks: DocumentBlock[] = [...brandPart(job), ...promisesPart(snapshot, promisesIn(job))];
  for (const [index, journey] of journeys.entries()) {
    blocks.push(...journeyPart(snapshot, journey));
    job.progress(index + 1, journeys.length);
  }
  const content = `${blocks.filter((it) => it !== '').join('\n\n')}\n`;
  return { files: [{ name: job.name, content }], remarks: [] };
};

function brandPart({ snapshot }: ExportJob): readonly DocumentBlock[] {
  const { brand, values } = snapshot.facts;
  const title = brand?.title.trim() || 'Customer journeys';
  const stands = joined(
    values.map((it) => plain(it.title)),
    '; ',
  );
  return [heading(1, title), factList([['Stands for', stands]])];
}

/** All of the project's where all of its journeys are shown; otherwise those that these journeys are about. */
function promisesIn({ snapshot, journeys }: ExportJob) {
  const { facts } = snapshot;
  const shown = new Set(journeys);
  if (facts.journeys.every((it) => shown.has(it) || it.touchpoints.length === 0)) return facts.promises;
  const concerned = new Set(journeys.flatMap((it) => [...promisesOf(it, facts)]));
  return facts.promises.filter((it) => concerned.has(it));
}
