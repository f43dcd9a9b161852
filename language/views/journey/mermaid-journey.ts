import { escapeActor, escapeTask, escapeText } from './mermaid-text.ts';

/** A diagram as plain data. Any text may stand anywhere; `foldText` says what becomes of it. */
export interface JourneyDiagram {
  title?: string;
  /** Name and description for screen readers; Mermaid puts them into the picture's `title` and `desc`. */
  accTitle?: string;
  accDescr?: string;
  sections: JourneySection[];
}

/** Mermaid draws no section that has no tasks. */
export interface JourneySection {
  title?: string;
  tasks: JourneyTask[];
}

export interface JourneyTask {
  text: string;
  /** From 1 (sad) to 5 (happy). */
  score: number;
  /** In this order; blank names are left out. */
  actors: string[];
}

/**
 * Writes a Mermaid `journey` diagram, one fact a line, ending in a line end. Blank titles and
 * descriptions are left out, a blank task is drawn as an empty box. The same data always gives the same
 * text. Throws a RangeError where a score is not from 1 to 5, the range that Mermaid has a place for.
 */
export function writeJourneyDiagram(diagram: JourneyDiagram): string {
  const lines = [
    'journey',
    ...fact('title', diagram.title),
    ...fact('accTitle:', diagram.accTitle),
    ...fact('accDescr:', diagram.accDescr),
    ...sectionLines(diagram.sections),
  ];
  return `${lines.join('\n')}\n`;
}

function fact(keyword: string, text: string | undefined): string[] {
  const escaped = escapeText(text ?? '');
  return escaped === '' ? [] : [`    ${keyword} ${escaped}`];
}

/**
 * Once something is drawn, Mermaid knows no section without a title, and it joins the boxes of sections
 * whose titles are equal and whose tasks follow each other. An invisible character in the title helps both.
 */
function sectionLines(sections: JourneySection[]): string[] {
  const lines: string[] = [];
  let drawn = '';
  for (const { title, tasks } of sections) {
    const nameless = lines.length > 0 && tasks.length > 0 ? invisible : '';
    const shown = escapeText(title ?? '') || nameless;
    const heading = shown === drawn && shown !== '' ? shown + invisible : shown;
    if (heading !== '') lines.push(`    section ${heading}`);
    if (tasks.length > 0) drawn = heading;
    for (const task of tasks) lines.push(taskLine(task));
  }
  return lines;
}

/** A space without width: unlike white space it takes no room beside a title, and Mermaid reads it as text. */
const invisible = '#8203;';

function taskLine({ text, score, actors }: JourneyTask): string {
  if (!(score >= 1 && score <= 5)) throw new RangeError(`A score is from 1 to 5, and this one is ${score}.`);
  const names = actors.map(escapeActor).filter((name) => name !== '');
  const people = names.length > 0 ? `: ${names.join(', ')}` : '';
  return `      ${escapeTask(text) || invisible}: ${score}${people}`;
}
