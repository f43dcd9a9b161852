import { readAcceptances, warnOfStale } from '../cli/diff/acceptances.ts';
import { compare } from '../cli/diff/compare.ts';
import type { DiffReport } from '../cli/diff/report.ts';
import { sidesOf } from '../cli/diff/sides.ts';
import { findProblems } from '../cli/find-problems.ts';
import { openRepository } from '../cli/git/repository.ts';
import type { Io } from '../cli/io.ts';
import type { Report } from '../cli/output/report.ts';
import { summarise } from '../cli/output/summary.ts';
import { absolutePath } from '../cli/paths.ts';
import { loadProjects } from '../cli/projects.ts';
import type { Event } from './event.ts';
import { findBase } from './find-base.ts';
import type { Inputs } from './inputs.ts';

/** What the checkout says of itself, and what changed. */
export interface Looked {
  readonly check: Report;
  /** What changed, or why nobody knows. */
  readonly diff: DiffReport | { readonly reason: string };
}

/**
 * Checks the journeys that were checked out, and compares them with what they were. Nothing that stands in them is run.
 *
 * @throws CannotRun where something cannot be read
 */
export async function look(io: Io, inputs: Inputs, event: Event): Promise<Looked> {
  const today = inputs.today ?? io.today;
  return { check: await checked(io, inputs.path, today), diff: await compared(io, inputs, event, today) };
}

async function checked(io: Io, path: string, today: string): Promise<Report> {
  // Whoever takes all journeys out is told so by what changed.
  const isThere = io.fs.kindOf(absolutePath(io.folder, path)) !== undefined;
  const loaded = await loadProjects(io, isThere ? [path] : [], today);
  const problems = findProblems(loaded, io.folder);
  const { folder, docs, env } = io;
  return { problems, summary: summarise(loaded.projects, problems), folder, docs, env };
}

async function compared(io: Io, inputs: Inputs, event: Event, today: string): Promise<Looked['diff']> {
  const repository = openRepository(io.folder, io.env);
  if (repository === undefined) return { reason: 'There is no checkout here: run actions/checkout first.' };
  const base = findBase(repository, event);
  if ('reason' in base) return base;
  const sides = sidesOf(io, { base: base.commit, path: inputs.path });
  const found = await compare(io, sides, today, inputs.path);
  const accepted = inputs.accept === undefined ? new Map() : readAcceptances(io, inputs.accept);
  if (inputs.accept !== undefined) warnOfStale(io, inputs.accept, accepted, found.changes);
  const { folder, docs, env } = io;
  const names = { before: base.commit.slice(0, 12), after: 'the checkout' };
  return { ...found, sides: names, accepted, folder, docs, env };
}
