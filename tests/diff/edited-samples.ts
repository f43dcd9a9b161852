import fc from 'fast-check';
import { openProject, type Snapshot } from '../../language/index.ts';
import { today } from '../support/fixture.ts';
import { openSample, samples } from '../support/sample-projects.ts';

export type Files = ReadonlyMap<string, string>;

const sampleFiles: ReadonlyMap<string, Files> = new Map(
  samples.map((sample) => [
    sample,
    new Map([...openSample(sample).files].map(([uri, file]) => [uri, file.text])),
  ]),
);

export const anySample: fc.Arbitrary<string> = fc.constantFrom(...samples);

export function opened(files: Files): Snapshot {
  return openProject({ today }).update([...files].map(([uri, text]) => ({ uri, text }))).snapshot;
}

export function filesOf(sample: string): Files {
  return sampleFiles.get(sample) ?? new Map();
}

/** A sample with some of its statements gone. */
export function withoutStatements(sample: string, which: readonly number[]): Files {
  return which.reduce<Files>(withoutStatement, filesOf(sample));
}

/** The files without one statement, with the line end behind it. */
export function withoutStatement(files: Files, which: number): Files {
  const all = statementsOf(files);
  const found = all[which % all.length];
  if (found === undefined) return files;
  const text = files.get(found.uri) ?? '';
  return new Map(files).set(found.uri, text.slice(0, found.start) + text.slice(found.end).replace(/^\n/, ''));
}

function statementsOf(files: Files) {
  return [...opened(files).files].flatMap(([uri, { tree }]) =>
    tree.statements.map(({ start, end, parts }) => ({ uri, start, end, keyword: parts[0].image })),
  );
}

/** How the same project may be written: declarations in another order and other files, comments, indentation, line ends. */
export interface Rewriting {
  readonly order: readonly number[];
  readonly files: number;
  readonly every: number;
  readonly newLine: string;
  readonly indent: string;
}

export const anyRewriting: fc.Arbitrary<Rewriting> = fc.record({
  order: fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
  files: fc.integer({ min: 1, max: 4 }),
  every: fc.integer({ min: 2, max: 9 }),
  newLine: fc.constantFrom('\n', '\r\n', '\r'),
  indent: fc.constantFrom('', '\t', '      '),
});

/** The same project, written in another way. */
export function rewritten(files: Files, { order, files: count, every, newLine, indent }: Rewriting): Files {
  const blocks = [...files.values()].flatMap((text) =>
    text.split(/^(?=(?:brand|team|persona|promise|vocabulary|journey)\b)/m),
  );
  const shuffled = blocks
    .map((block, index) => ({ block, rank: (order[index % order.length] ?? 0) * 31 + index * 17 }))
    .sort((a, b) => (a.rank % 101) - (b.rank % 101) || a.rank - b.rank)
    .map(({ block }) => block.trimEnd());
  const made = new Map<string, string>();
  shuffled.forEach((block, index) => {
    const uri = `moved-${index % count}.journey`;
    made.set(uri, `${made.get(uri) ?? ''}${commented(block, every, indent)}\n\n`);
  });
  return new Map([...made].map(([uri, text]) => [uri, text.replaceAll('\n', newLine)]));
}

function commented(block: string, every: number, indent: string): string {
  return block
    .split('\n')
    .map((line, index) =>
      index % every === 0 && /^\s*(owner|emotion|touchpoint|stage|channel)\b/.test(line)
        ? `# said on the phone\n${indent}${line.trim()}  # as ever`
        : line,
    )
    .join('\n');
}
