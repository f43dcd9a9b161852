import { checks, drawPromises, harmless, type Snapshot } from '../../language/index.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import type { Diagram } from '../output/diagram-files.ts';
import { shownFile } from '../paths.ts';
import type { LoadedProjects } from '../projects.ts';

/**
 * The promises of each project that the paths lead to, as one diagram a project: whoever delivers a promise may stand in
 * any of its files.
 *
 * @throws CannotRun where no promise is made
 */
export function promiseDiagrams(io: Io, { projects, wants }: LoadedProjects, path: string): Diagram[] {
  const asked = projects.filter(({ snapshot }) => [...snapshot.files.keys()].some(wants));
  const drawn = asked
    .map(({ snapshot }) => ({ snapshot, text: drawPromises(snapshot).text }))
    .filter(({ text }) => text !== '');
  if (drawn.length === 0) throw new CannotRun(`There is no promise to draw in '${path}'.`);
  for (const { snapshot } of drawn) warnOfMistakes(io, snapshot);
  return drawn.map(({ text }) => ({ name: 'promises', text: `${text.trimEnd()}\n` }));
}

/** What is written wrongly may be a promise, or a touchpoint that delivers one. */
function warnOfMistakes(io: Io, snapshot: Snapshot): void {
  const isCheck = new Set(checks.map(({ code }) => code));
  const wrong = [...snapshot.files.keys()].find((uri) =>
    snapshot.problems(uri).some(({ severity, code }) => severity === 'error' && !isCheck.has(code)),
  );
  if (wrong === undefined) return;
  const file = harmless(shownFile(io.folder, wrong));
  io.err(`The diagram of the promises may lack something: 'waymark check' shows what is wrong in ${file}.\n`);
}
