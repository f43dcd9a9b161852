/**
 * What a fenced `journey` block of a Markdown file says. VS Code's Markdown preview asks for HTML and waits for no
 * answer, so the language server cannot be asked: this is a bundle of its own, loaded with the first block.
 */
import {
  drawJourneyDiagram,
  type Journey,
  LineIndex,
  openProject,
  type Snapshot,
} from '../../language/index.ts';

/** A journey of a block, as the preview's page draws it. */
export interface DrawnJourney {
  readonly title: string;
  /** Mermaid text. */
  readonly text: string;
  readonly elements: readonly { readonly id: string; readonly unfelt: boolean }[];
}

export { colourSource } from './colour-source.ts';

export interface Block {
  /** Those that have touchpoints. */
  readonly journeys: readonly DrawnJourney[];
  /** The language's mistakes inside its journeys, by line; lines count from zero. */
  readonly mistakes: readonly { readonly line: number; readonly message: string }[];
  /** Why nothing is drawn, where somebody may be about to write a journey. */
  readonly empty?: 'block' | 'journey';
}

const uri = 'block.journey';

/** Reads a block as a project of its own: names that it does not declare are those of another file. */
export function readBlock(source: string): Block {
  // No date is compared with it: what depends on today is not shown here.
  const { snapshot } = openProject({ today: '2000-01-01' }).update([{ uri, text: source }]);
  if (source.trim() === '') return { journeys: [], mistakes: [], empty: 'block' };
  const written = writtenJourneys(snapshot);
  const views = written.map((journey) => ({
    title: journey.title,
    ...drawJourneyDiagram(snapshot, { uri, offset: journey.block.span.start }),
  }));
  const drawn = views.filter(({ text }) => text !== '');
  const lines = new LineIndex(source);
  const problems = [...new Set(views.flatMap((view) => view.problems))];
  const mistakes = problems
    .map(({ span, message }) => ({ line: lines.position(span.start).line, message }))
    .sort((one, other) => one.line - other.line);
  const journeys = drawn.map(({ title, text, elements }) => ({
    title,
    text,
    elements: elements.map(({ id, unfelt }) => ({ id, unfelt: unfelt === true })),
  }));
  return written.length > 0 && drawn.length === 0
    ? { journeys, mistakes, empty: 'journey' }
    : { journeys, mistakes };
}

function writtenJourneys(snapshot: Snapshot): readonly Journey[] {
  const units = snapshot.files.get(uri)?.units ?? [];
  return units.filter((it) => it.kind === 'journey').filter((it) => !it.isImplied);
}
