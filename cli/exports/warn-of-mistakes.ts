import { checks, harmless, type Journey, type Snapshot } from '../../language/index.ts';
import type { Io } from '../io.ts';
import { shownFile } from '../paths.ts';

const isCheck: ReadonlySet<string> = new Set(checks.map(({ code }) => code));

/** Says so where a journey is written wrongly: what is not understood is not shown. */
export function warnOfMistakesIn(io: Io, snapshot: Snapshot, journeys: readonly Journey[]): void {
  for (const { title, name, uri, block } of journeys) {
    const wrong = mistakesIn(snapshot, uri).some(
      ({ span }) => span.start >= block.span.start && span.start <= block.end,
    );
    if (!wrong) continue;
    const file = harmless(shownFile(io.folder, uri));
    const shown = harmless(name?.text ?? title);
    io.err(
      `What is exported of '${shown}' may lack something: 'waymark check' shows what is wrong in ${file}.\n`,
    );
  }
}

/** Says so where anything of a project is written wrongly: it may be a promise, or a touchpoint that delivers one. */
export function warnOfMistakes(io: Io, snapshot: Snapshot): void {
  const wrong = [...snapshot.files.keys()].find((uri) => mistakesIn(snapshot, uri).length > 0);
  if (wrong === undefined) return;
  const file = harmless(shownFile(io.folder, wrong));
  io.err(`What is exported may lack something: 'waymark check' shows what is wrong in ${file}.\n`);
}

function mistakesIn(snapshot: Snapshot, uri: string) {
  return snapshot.problems(uri).filter(({ severity, code }) => severity === 'error' && !isCheck.has(code));
}
