import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { drawJourneyDiagram, formatText, importFiles } from '../../../language/index.ts';
import { mistakesIn, projectOf } from '../../support/imports.ts';
import { unmarked } from '../../support/journey-diagrams.ts';
import { type OfficialMermaid, openOfficialMermaid } from '../../support/official-mermaid.ts';
import type { ReadJourney } from '../../support/official-mermaid-page.ts';

/** Diagrams that people have published, kept beside the project and not in it, and what Mermaid reads in each. */
const folder = path.resolve(import.meta.dirname, '../../../../shared/corpus/mermaid-journeys');

interface Published {
  readonly file: string;
  readonly parses: boolean;
  readonly title?: string;
  readonly tasks?: readonly {
    readonly section: string;
    readonly task: string;
    readonly score: number | null;
    readonly actors: readonly string[];
  }[];
}

/** A diagram's content as plain data; of actors only who they are. */
interface Content {
  readonly title: string;
  readonly tasks: readonly {
    readonly section: string;
    readonly text: string;
    readonly score: number | null;
    readonly actors: readonly string[];
  }[];
}

// A browser is slow where many things run at once.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const published = existsSync(folder) ? read() : [];

describe('published diagrams', () => {
  test(`are ${published.length === 0 ? 'not on this machine' : 'read'}`, () => {
    if (published.length === 0) console.info('The published diagrams are not here: nothing to bring in.');
    expect(existsSync(path.join(folder, 'oracle.json'))).toBe(published.length > 0);
  });

  test.each(published)('$file comes in without a mistake, in its usual form', ({ file }) => {
    const imported = importFiles('mermaid', [sourceOf(file)]);
    const project = projectOf(imported);
    expect(mistakesIn(project)).toEqual([]);
    for (const { text } of 'files' in imported ? imported.files : []) {
      expect(formatText(text, { sortProperties: true })).toBe(text);
    }
  });

  const whole = published.filter(hasWholeScores);
  const drawn = whole.filter(({ tasks = [] }) => tasks.length > 0);
  if (drawn.length > 0) survive(drawn, whole.length);
});

/** Brings each in, draws it as Mermaid, and has official Mermaid read that. */
function survive(diagrams: readonly Published[], all: number): void {
  let mermaid: OfficialMermaid;
  beforeAll(async () => {
    mermaid = await openOfficialMermaid();
    console.info(`${all} diagrams have whole scores from 1 to 5; ${all - diagrams.length} of them no task.`);
  });
  afterAll(() => mermaid.close());

  test.each(diagrams)('$file survives the way in and out', async (diagram) => {
    const source = sourceOf(diagram.file);
    const project = projectOf(importFiles('mermaid', [source]));
    const [journey] = project.facts.journeys;
    const { text } = drawJourneyDiagram(project, { uri: journey?.uri ?? '' });
    const shown = { ...diagram, title: diagram.title || headTitle(source.text) };
    expect(contentOf(unmarked(await mermaid.read(text)))).toEqual(contentOf(shown));
  });

  test('survive together, in one project', async () => {
    const imported = importFiles(
      'mermaid',
      diagrams.map(({ file }) => sourceOf(file)),
    );
    const project = projectOf(imported);
    expect(mistakesIn(project)).toEqual([]);
    const files = 'files' in imported ? imported.files : [];
    const journeys = files.filter(({ name }) => name !== 'people.journey');
    expect(journeys).toHaveLength(diagrams.length);
    expect(new Set(files.map(({ name }) => name.toUpperCase())).size).toBe(files.length);
    for (const [index, diagram] of diagrams.entries()) {
      const uri = journeys[index]?.name ?? '';
      const { text } = drawJourneyDiagram(project, { uri });
      const title = diagram.title || headTitle(sourceOf(diagram.file).text);
      expect(contentOf(unmarked(await mermaid.read(text)))).toEqual(contentOf({ ...diagram, title }));
    }
  });
}

function read(): Published[] {
  return JSON.parse(readFileSync(path.join(folder, 'oracle.json'), 'utf8'));
}

function sourceOf(file: string): { name: string; text: string } {
  return { name: file, text: readFileSync(path.join(folder, file), 'utf8') };
}

function hasWholeScores({ parses, tasks = [] }: Published): boolean {
  return parses && tasks.every(({ score }) => score !== null && [1, 2, 3, 4, 5].includes(score));
}

/** Mermaid draws the title in a diagram's head, although its parser does not hand it over. */
function headTitle(text: string): string {
  return /^---\n(?:.*\n)*?title: (.*)\n(?:.*\n)*?---\n/.exec(text)?.[1] ?? '';
}

/** The same for what the parser hands over and for what is known of a published diagram. */
function contentOf({ title = '', tasks = [] }: ReadJourney | Published | Content): Content {
  return {
    title: asSeen(title),
    tasks: tasks.map((task) => ({
      section: asSeen(task.section),
      text: asSeen('text' in task ? task.text : task.task),
      score: task.score,
      actors: [...new Set(task.actors.map(asSeen).filter((actor) => actor !== ''))].sort(),
    })),
  };
}

/**
 * A line break inside a text becomes a space; so does all other white space. Mermaid keeps the sign `<` of a title as
 * `&lt;`, and its picture then shows these four letters; here the sign comes out as it was written.
 */
function asSeen(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
