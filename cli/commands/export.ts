import { oneOf } from '../arguments.ts';
import { CannotRun } from '../cannot-run.ts';
import { journeyDiagrams } from '../diagrams/journeys.ts';
import { promiseDiagrams } from '../diagrams/promises.ts';
import type { Io } from '../io.ts';
import { placeDiagrams, writeWhole } from '../output/diagram-files.ts';
import { loadProjects } from '../projects.ts';

export interface ExportOptions {
  readonly path: string;
  readonly format: string;
  readonly view: string;
  readonly journey?: string;
  readonly out?: string;
}

/**
 * Draws the journeys of a file or folder, or the promises of its project, to standard output or into files.
 *
 * @returns 0, or 2 where none of the journeys has a touchpoint
 * @throws CannotRun where there is nothing to draw, or the files cannot be written
 */
export async function exportViews(io: Io, options: ExportOptions): Promise<number> {
  const view = viewFrom(options);
  oneOf('--format', ['mermaid'], options.format);
  const projects = await loadProjects(io, [options.path], io.today);
  const diagrams =
    view === 'promises'
      ? promiseDiagrams(io, projects, options.path)
      : journeyDiagrams(io, projects, options);
  if (diagrams.length === 0) return 2;
  if (options.out === undefined) io.out(diagrams.map(({ text }) => text).join('\n'));
  else writeWhole(io, placeDiagrams(io, options.out, diagrams));
  return 0;
}

function viewFrom({ view: typed, journey }: ExportOptions): 'journey' | 'promises' {
  if (typed === 'map' || typed === 'overview') {
    throw new CannotRun(
      `The ${typed} can be seen in the editor only, so far: what --view takes is 'journey' and 'promises'.`,
    );
  }
  const view = oneOf('--view', ['journey', 'promises'], typed);
  if (view === 'promises' && journey !== undefined) {
    throw new CannotRun("Promises reach across journeys: leave out --journey, or ask for '--view journey'.");
  }
  return view;
}
