import type { Journey } from '../../model/elements.ts';
import { Snapshot } from '../../model/snapshot.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Block } from '../../syntax/tree.ts';
import { applyEdits, type Edit } from '../../text/edit.ts';
import type { Severity } from '../../text/problem.ts';
import type { Span } from '../../text/span.ts';

/** A project as data: enough of it to draw the same pictures again, and no more. */
export interface SavedProject {
  readonly today: string;
  /** In the order of their paths, which stay at home. */
  readonly files: readonly SavedFile[];
  /** The journeys to show, in order: the place of the file, and the place of the journey among the file's units. */
  readonly journeys: readonly (readonly [file: number, unit: number])[];
}

interface SavedFile {
  readonly text: string;
  /** What was found in the journeys to show. */
  readonly problems: readonly SavedProblem[];
}

interface SavedProblem {
  readonly at: number;
  readonly severity: Severity;
  readonly message: string;
}

/** What no picture shows. */
const never: ReadonlySet<string> = new Set(['note', 'contact', 'lead']);

/** What only a journey's own pictures show. */
const ofItsJourney: ReadonlySet<string> = new Set([
  ...['goal', 'quote', 'acknowledges', 'communicates', 'respects', 'research', 'pain', 'opportunity'],
  ...['evidence', 'frontstage', 'backstage', 'system', 'improved'],
]);

/**
 * Leaves out what nobody sees in the pictures: comments, notes, contacts, where the files stand, and what the other
 * journeys say of pains, quotes and the like.
 */
export function saveProject(snapshot: Snapshot, journeys: readonly Journey[]): SavedProject {
  const files = [...snapshot.files.values()];
  return {
    today: snapshot.today,
    files: files.map((file) => saveFile(snapshot, file, journeys)),
    journeys: journeys.map((journey) => {
      const place = files.findIndex(({ uri }) => uri === journey.uri);
      return [place, files[place]?.units.indexOf(journey) ?? -1];
    }),
  };
}

/** The project again, and the journeys to show. */
export function openSaved({ today, files, journeys }: SavedProject): {
  readonly snapshot: Snapshot;
  readonly journeys: readonly Journey[];
} {
  const saved = new Map(files.map((file, place) => [uriAt(place), file]));
  const inspector = {
    unit: () => [],
    // All that was to be found was found before it was saved.
    file: ({ uri }: SourceFile) =>
      (saved.get(uri)?.problems ?? []).map(({ at, severity, message }) => ({
        ...{ code: '', uri, span: { start: at, end: at }, severity, message },
        ...{ related: [], fixes: [] },
      })),
  };
  const changes = [...saved].map(([uri, { text }]) => ({ uri, text }));
  const { snapshot } = Snapshot.empty(today, inspector).update(changes);
  const chosen = journeys.map(([file, unit]) => snapshot.files.get(uriAt(file))?.units[unit]);
  return { snapshot, journeys: chosen.filter((it) => it?.kind === 'journey') };
}

/** Sorts as the files did. */
function uriAt(place: number): string {
  return `${String(place).padStart(6, '0')}.journey`;
}

function saveFile(snapshot: Snapshot, file: SourceFile, journeys: readonly Journey[]): SavedFile {
  const edits = unseenIn(file, journeys);
  const own = journeys.filter(({ uri }) => uri === file.uri);
  const problems = snapshot
    .problems(file.uri)
    .filter(({ span }) => own.some(({ block }) => block.span.start <= span.start && span.start <= block.end));
  return {
    text: applyEdits(file.text, edits),
    problems: problems.map(({ span, severity, message }) => ({
      at: placeAfter(edits, span.start),
      severity,
      message,
    })),
  };
}

function unseenIn({ tree, units }: SourceFile, journeys: readonly Journey[]): readonly Edit[] {
  const unseen = units.flatMap((unit) =>
    unit.kind === 'journey' && !journeys.includes(unit)
      ? spansOf(unit.block, new Set([...never, ...ofItsJourney]))
      : spansOf(unit.block, never),
  );
  // The sign stays: a line with a comment parts nothing, where an empty one would.
  const comments = tree.comments
    .filter(({ start }) => !unseen.some((span) => span.start <= start && start < span.end))
    .map(({ start, end }) => ({ start: start + 1, end }));
  return [...unseen, ...comments].map((span) => ({ span, text: '' }));
}

function spansOf({ properties, blocks }: Block, keywords: ReadonlySet<string>): Span[] {
  return [
    ...properties.filter(({ keyword }) => keywords.has(keyword)).map(({ span }) => span),
    ...blocks.flatMap((block) => spansOf(block, keywords)),
  ];
}

/** Where an offset comes to lie when all these texts are taken away. */
function placeAfter(edits: readonly Edit[], offset: number): number {
  const gone = edits
    .filter(({ span }) => span.start < offset)
    .reduce((sum, { span }) => sum + Math.min(span.end, offset) - span.start, 0);
  return offset - gone;
}
