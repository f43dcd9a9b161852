import { languageMistakes, type Snapshot } from '../../../language/index.ts';

const codes = new Set(languageMistakes.map(({ code }) => code));

/** What is wrong with the text of a project, apart from what its checks find. */
export function languageMistakesIn(snapshot: Snapshot): string[] {
  return [...snapshot.files.keys()].flatMap((uri) =>
    snapshot
      .problems(uri)
      .filter(({ code }) => codes.has(code))
      .map(({ code, message }) => `${uri}: ${code}: ${message}`),
  );
}
