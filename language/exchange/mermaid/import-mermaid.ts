import { nameFromTitle } from '../../syntax/names.ts';
import { freeFileNames, freeNames } from '../free-names.ts';
import type { ImportedFile, Importer, ImportRemark, ImportSource } from '../import.ts';
import { writeBlocks } from '../journey-writer.ts';
import { castOf, leadOf } from './import/cast.ts';
import type { Diagram, Tell } from './import/diagram.ts';
import { aboutLooks, findDiagrams } from './import/find-diagrams.ts';
import { readDiagrams } from './import/read-diagram.ts';
import { remarkOn } from './import/remark-on.ts';
import { journeyOf } from './import/write-journey.ts';

/**
 * Brings journeys in from Mermaid: files of one diagram, and Markdown files of many. Each becomes a file of its own; those who
 * take part stand in one file for all.
 */
export const importMermaid: Importer = (sources, { project, hasFile }) => {
  const found = sources.map(findDiagrams);
  const remarks: ImportRemark[] = found.flatMap((it) => it.remarks);
  const diagrams = found
    .flatMap((it) => it.diagrams)
    .flatMap((diagram) => readDiagrams(diagram, tellOf(diagram.source)));
  if (diagrams.length === 0) return { refused: nothingIn(remarks) };
  for (const [index, { name }] of sources.entries()) {
    const isEmpty = found[index]?.diagrams.length === 0 && !remarks.some(({ source }) => source === name);
    if (isEmpty) tellOf(name)('lost', 1, 'No Mermaid journey was found in this file.');
  }
  const cast = castOf(diagrams, project);
  const names = freeNames((name) => project?.isTaken('journey', name) ?? false);
  // A file is called as the journey would be in a project of its own, so that what is there already is noticed.
  const bases = freeNames();
  const fileNames = freeFileNames(hasFile);
  const files: ImportedFile[] = [];
  if (cast.declarations.length > 0) {
    files.push({ name: `${fileNames.take('people', '')}.journey`, text: writeBlocks(cast.declarations) });
  }
  for (const diagram of diagrams) {
    remarkOn(diagram, cast, leadOf(diagram, project), tellOf(diagram.source));
    const title = calledAfter(diagram);
    const name = names.take(title, 'journey');
    const file = `${fileNames.take(bases.take(title, 'journey'), '')}.journey`;
    files.push({ name: file, text: writeBlocks([journeyOf(diagram, name, cast)]) });
  }
  return { files, remarks: inOrder(remarks, sources) };

  function tellOf(source: string): Tell {
    return (kind, line, message) => remarks.push({ source, line, kind, message });
  }
};

/** By file, as they were given, then by line. */
function inOrder(remarks: readonly ImportRemark[], sources: readonly ImportSource[]): ImportRemark[] {
  const places = new Map(sources.map(({ name }, index) => [name, index]));
  const place = (remark: ImportRemark) => places.get(remark.source) ?? 0;
  return [...remarks].sort((a, b) => place(a) - place(b) || a.line - b.line);
}

/** Why nothing comes in: mostly because there are diagrams of other kinds. */
function nothingIn(remarks: readonly ImportRemark[]): string {
  const first = remarks.find(({ message }) => message !== aboutLooks);
  if (first !== undefined) return `${first.source}, line ${first.line}: ${first.message}`;
  return "No Mermaid journey was found: one begins with the word 'journey' on a line of its own.";
}

/** What a journey's name is made of: its title, else what stands around the diagram. */
function calledAfter({ title = '', about }: Diagram): string {
  return [title, about, `journey ${about}`].find((it) => nameFromTitle(it) !== undefined) ?? 'journey';
}
