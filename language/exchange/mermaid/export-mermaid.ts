import { drawJourneyDiagram } from '../../views/journey/index.ts';
import { drawPromises } from '../../views/promises/index.ts';
import type { ExportedFile, Exporter, ExportJob } from '../job.ts';

/** Each journey, or the promises of the whole project, as Mermaid text. */
export const exportMermaid: Exporter = async (job) => ({
  files: job.view === 'promises' ? promises(job) : journeys(job),
  remarks: [],
});

function promises({ snapshot }: ExportJob): ExportedFile[] {
  const { text } = drawPromises(snapshot);
  return text === '' ? [] : [{ name: 'promises', content: `${text.trimEnd()}\n` }];
}

function journeys({ snapshot, journeys }: ExportJob): ExportedFile[] {
  return journeys.map((journey) => {
    const { text } = drawJourneyDiagram(snapshot, { uri: journey.uri, offset: journey.nameSpan.start });
    return { name: journey.name?.text ?? '', content: `${text.trimEnd()}\n` };
  });
}
