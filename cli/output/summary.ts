import { counted, type Severity, type Snapshot } from '../../language/index.ts';
import type { LoadedProject } from '../projects.ts';
import type { FoundProblem } from './found-problem.ts';

type Counts = ReturnType<Snapshot['summary']>;

/** What the projects hold, and how many of the shown problems there are of each severity. */
export interface Summary extends Counts, Record<Severity, number> {}

export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export function summarise(projects: readonly LoadedProject[], problems: readonly FoundProblem[]): Summary {
  const parts = projects.map(({ snapshot }) => snapshot.summary());
  const sum = (count: (part: Counts) => number): number =>
    parts.reduce((total, part) => total + count(part), 0);
  const of = (severity: Severity): number =>
    problems.filter(({ problem }) => problem.severity === severity).length;
  return {
    files: sum(({ files }) => files),
    journeys: sum(({ journeys }) => journeys),
    touchpoints: sum(({ touchpoints }) => touchpoints),
    promises: {
      kept: sum(({ promises }) => promises.kept),
      'at-risk': sum(({ promises }) => promises['at-risk']),
      broken: sum(({ promises }) => promises.broken),
      draft: sum(({ promises }) => promises.draft),
      retired: sum(({ promises }) => promises.retired),
    },
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    hint: of('hint'),
  };
}

/** `3 files, 2 journeys, 24 touchpoints · promises: 3 kept, 1 broken · 2 errors, 1 warning`. */
export function summaryLine(summary: Summary): string {
  const { files, journeys, touchpoints, promises } = summary;
  const size = [
    counted(files, 'file'),
    counted(journeys, 'journey'),
    counted(touchpoints, 'touchpoint'),
  ].join(', ');
  const states = Object.entries(promises).filter(([, number]) => number > 0);
  const kept = states.map(([state, number]) => `${number} ${state.replace('-', ' ')}`).join(', ');
  const found = severities
    .filter((severity) => summary[severity] > 0)
    .map((severity) => (severity === 'info' ? `${summary.info} info` : counted(summary[severity], severity)));
  return [size, kept && `promises: ${kept}`, found.join(', ') || 'no problems'].filter(Boolean).join(' · ');
}
