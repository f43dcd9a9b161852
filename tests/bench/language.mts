/**
 * Measures the language alone, in a process of its own so that its first reading is a cold one. Prints JSON.
 *
 *     node tests/bench/language.mts JOURNEYS
 */
import { openProject, type Snapshot } from '../../language/index.ts';
import { type Figures, figuresOf, timed } from './figures.mts';
import { generateProject, toggledLine } from './generated-project.mts';

export interface LanguageFigures {
  /** Reading all files for the first time, without looking for problems. */
  readonly read: number;
  /** Finding the problems of all files then. */
  readonly check: number;
  /** Taking in one edit of one file, and finding the problems of all that it touches. */
  readonly edit: Figures;
}

const today = '2026-10-01';
const edits = 200;

const journeys = Number(process.argv[2]);
const files = [...generateProject(journeys)].map(([uri, text]) => ({ uri, text }));
let snapshot: Snapshot = openProject({ today });
const read = timed(() => {
  snapshot = snapshot.update(files).snapshot;
});
const check = timed(() => {
  for (const { uri } of files) snapshot.problems(uri);
});
console.log(JSON.stringify({ read, check, edit: figuresOf(editTimes()) } satisfies LanguageFigures));

function editTimes(): number[] {
  const edited = files.at(-1);
  if (edited === undefined) throw new Error('The generated project is empty.');
  return Array.from({ length: edits }, (_, i) =>
    timed(() => {
      const text = i % 2 === 0 ? edited.text.replace(toggledLine, '') : edited.text;
      const update = snapshot.update([{ uri: edited.uri, text }]);
      snapshot = update.snapshot;
      for (const uri of update.touched) snapshot.problems(uri);
    }),
  );
}
