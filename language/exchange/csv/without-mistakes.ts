import { formatText } from '../../format.ts';
import { languageMistakes } from '../../mistake-codes.ts';
import { elementsOf, type Unit } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { referencesOf } from '../../model/offers.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { asBlockKind } from '../../syntax/keyword-lookup.ts';
import { quote } from '../../syntax/quoted.ts';
import type { Statement } from '../../syntax/tree.ts';
import { applyEdits, type Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { ImportedFile, ImportRemark } from '../import.ts';
import { scratchProject } from './scratch.ts';

const codes: ReadonlySet<string> = new Set(languageMistakes.map(({ code }) => code));

/** A journey file before the last look at it, and where in a table it comes from. */
export interface DraftFile {
  /** Without its ending. */
  readonly name: string;
  readonly text: string;
  readonly source: string;
  readonly line: number;
}

/** Each statement that makes no sense in this project, such as a link to a journey that did not come along, becomes a note. */
export function withoutMistakes(
  drafts: readonly DraftFile[],
  project: Facts | undefined,
): { readonly files: readonly ImportedFile[]; readonly remarks: readonly ImportRemark[] } {
  const remarks: ImportRemark[] = [];
  let files = drafts;
  // A note makes no mistake, so every round has fewer.
  for (let round = 0; round < 8; round += 1) {
    const snapshot = scratchProject(files);
    const next = files.map((file) => ({ ...file, text: mended(file, snapshot, project, remarks) }));
    if (next.every(({ text }, index) => text === files[index]?.text)) break;
    files = next;
  }
  return { files: files.map(({ name, text }) => ({ name: `${name}.journey`, text })), remarks };
}

function mended(
  { name, text, source, line }: DraftFile,
  snapshot: Snapshot,
  project: Facts | undefined,
  remarks: ImportRemark[],
): string {
  const { tree, units } = snapshot.files.get(name) ?? {};
  const mistakes = snapshot.problems(name).filter(({ code }) => codes.has(code));
  const wrong = new Set<Statement>();
  for (const { code, span } of mistakes) {
    const statement = tree?.statements.findLast(({ start }) => start <= span.start);
    const isKnown = code === 'unknown-name' && isOfProject(units ?? [], span, project);
    if (statement === undefined || isKnown) continue;
    if (asBlockKind(statement.parts[0].image) === undefined) wrong.add(statement);
  }
  const edits = [...wrong].map((statement): Edit => {
    const said = text.slice(statement.start, statement.end);
    remarks.push({
      source,
      line,
      kind: 'read',
      message: `'${said}' leads nowhere here: it is kept as a note.`,
    });
    return { span: statement, text: `note ${quote(said)}` };
  });
  // Notes stand behind what else is said.
  return edits.length === 0 ? text : formatText(applyEdits(text, edits), { sortProperties: true });
}

/** Whether the project that the files go into knows what the name at a place stands for. */
function isOfProject(units: readonly Unit[], { start }: Span, project: Facts | undefined): boolean {
  if (project === undefined) return false;
  const properties = units.flatMap(elementsOf).flatMap(({ block }) => block.properties);
  const reference = properties.flatMap(referencesOf).find(({ span }) => span.start === start);
  if (reference === undefined || reference.quoted || reference.to === 'tag') return false;
  const { to, text } = reference;
  if (to !== 'touchpoint' && to !== 'next') return project.isTaken(to, text);
  return project.isTaken('journey', text.includes('.') ? text.slice(0, text.indexOf('.')) : text);
}
