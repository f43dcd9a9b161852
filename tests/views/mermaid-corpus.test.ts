import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type JourneyDiagram,
  type JourneySection,
  writeJourneyDiagram,
} from '../../language/views/journey/mermaid-journey.ts';
import { unmarked, whatIsRead } from '../support/journey-diagrams.ts';
import { type OfficialMermaid, openOfficialMermaid } from '../support/official-mermaid.ts';

/** Diagrams that people have published, kept beside the project and not in it: what Mermaid reads in each. */
const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus/mermaid-journeys/oracle.json');

interface PublishedJourney {
  file: string;
  parses: boolean;
  title?: string;
  tasks?: { section: string; task: string; score: number | null; actors: string[] }[];
}

type Corpus = { journeys: PublishedJourney[] } | { absent: string };

function readCorpus(file: string): Corpus {
  if (!existsSync(file))
    return { absent: 'The published diagrams are not on this machine: nothing to read back.' };
  return { journeys: JSON.parse(readFileSync(file, 'utf8')) };
}

// A browser is slow where many things run at once.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const published = readCorpus(corpus);

describe('published diagrams', () => {
  test('are said to be absent where they are', () => {
    const nowhere = path.join(import.meta.dirname, 'nowhere.json');
    expect(readCorpus(nowhere)).toEqual({
      absent: 'The published diagrams are not on this machine: nothing to read back.',
    });
  });

  if ('absent' in published) console.info(published.absent);
  else readBack(published.journeys.filter(({ parses }) => parses));
});

function readBack(journeys: PublishedJourney[]): void {
  let mermaid: OfficialMermaid;
  beforeAll(async () => {
    mermaid = await openOfficialMermaid();
  });
  afterAll(() => mermaid.close());

  test.each(journeys)('$file is written so that Mermaid reads the same', async (journey) => {
    const diagram = diagramOf(journey);
    expect(unmarked(await mermaid.read(writeJourneyDiagram(diagram)))).toEqual(whatIsRead(diagram));
  });

  test('are written but for tasks whose score has no place in the picture', () => {
    const found = journeys.flatMap(({ tasks = [] }) => tasks);
    const written = journeys.flatMap((journey) => diagramOf(journey).sections.flatMap(({ tasks }) => tasks));
    const left = found.filter(({ score }) => !isDrawable(score));
    console.info(`${journeys.length} published diagrams: ${written.length} tasks, ${left.length} left out.`);
    expect(written.length + left.length).toBe(found.length);
    expect(written.length).toBeGreaterThan(left.length);
  });
}

/** Mermaid hands over a list of tasks, each with its section: neighbours with the same one stand in one. */
function diagramOf({ title = '', tasks = [] }: PublishedJourney): JourneyDiagram {
  const sections: (JourneySection & { title: string })[] = [];
  for (const { section, task, score, actors } of tasks) {
    if (!isDrawable(score)) continue;
    if (sections.at(-1)?.title !== section) sections.push({ title: section, tasks: [] });
    sections.at(-1)?.tasks.push({ text: task, score, actors });
  }
  return { title, sections };
}

function isDrawable(score: number | null): score is number {
  return score !== null && score >= 1 && score <= 5;
}
