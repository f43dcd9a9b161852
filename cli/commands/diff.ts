import { changeClasses, harmless } from '../../language/index.ts';
import { within } from '../../server/workspace/files/index.ts';
import { dayOf, oneOf } from '../arguments.ts';
import { type Accepted, readAcceptances, warnOfStale } from '../diff/acceptances.ts';
import { compare } from '../diff/compare.ts';
import { type DiffReport, parted } from '../diff/report.ts';
import { type Sides, sidesOf } from '../diff/sides.ts';
import type { Io } from '../io.ts';
import { shownPath } from '../paths.ts';

export interface DiffOptions {
  readonly base: string;
  readonly head?: string | undefined;
  readonly path: string;
  readonly format: string;
  readonly failOn?: string;
  readonly accept?: string;
  readonly today?: string;
}

const formats = ['text', 'markdown', 'json', 'html'] as const;
const failures = ['breaking', 'risky'] as const;

/**
 * Tells what lies between two states of journeys: what a change does to the customer.
 *
 * @returns 1 where a change that nobody accepted is as bad as `failOn` or worse, else 0
 * @throws CannotRun
 */
export async function diff(io: Io, options: DiffOptions): Promise<number> {
  const format = oneOf('--format', formats, options.format);
  const failOn = options.failOn === undefined ? undefined : oneOf('--fail-on', failures, options.failOn);
  const today = options.today === undefined ? io.today : dayOf(options.today);
  const accepted = options.accept === undefined ? noneAccepted : readAcceptances(io, options.accept);
  const sides = sidesOf(io, options);
  const compared = await compare(io, sides, today, options.path);
  warnOfSubmodules(io, sides);
  if (options.accept !== undefined) warnOfStale(io, options.accept, accepted, compared.changes);
  const names = { before: sides.before.name, after: sides.after.name };
  const { folder, docs, env } = io;
  const report: DiffReport = { ...compared, sides: names, accepted, folder, docs, env };
  const text = await written(format, report, io);
  if (text !== '') io.out(text);
  return failOn !== undefined && fails(report, failOn) ? 1 : 0;
}

const noneAccepted: ReadonlyMap<string, Accepted> = new Map();

/** The report in a format. Only the module of that format is run, so that each starts as fast as it can. */
async function written(format: (typeof formats)[number], report: DiffReport, io: Io): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../output/diff/text.ts')).diffText(report, io);
    case 'markdown':
      return (await import('../output/diff/markdown.ts')).diffMarkdown(report);
    case 'json':
      return (await import('../output/diff/json.ts')).diffJson(report);
    case 'html':
      return await (await import('../output/diff/html.ts')).diffHtml(report, await io.tools());
  }
}

function fails(report: DiffReport, failOn: (typeof failures)[number]): boolean {
  const least = changeClasses.indexOf(failOn);
  return parted(report).open.some((change) => changeClasses.indexOf(change.class) <= least);
}

/** Whoever keeps journeys in another repository should know that they were not compared. */
function warnOfSubmodules(io: Io, { before, after }: Sides): void {
  const all = [before, after].flatMap(({ submodules, path }) =>
    submodules.filter((it) => within(path, it)).map((it) => shownPath(io.folder, it)),
  );
  const names = [...new Set(all)].map((it) => `'${harmless(it)}'`);
  if (names.length === 0) return;
  const what = names.length === 1 ? 'is another repository and was' : 'are other repositories and were';
  io.err(`${names.join(', ')} ${what} left alone: compare inside.\n`);
}
