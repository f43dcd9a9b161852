/**
 * Measures `waymark diff` on a generated project and its previous commit, whole processes, beside `git diff` alone.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from './command-line.mts';
import { type Figures, figuresOf, milliseconds, table, timed } from './figures.mts';
import { type GeneratedFiles, toggledLine } from './generated-project.mts';

export interface DiffFigures {
  /** What one commit did to one journey. */
  readonly oneJourney: Figures;
  /** What one commit did to every journey. */
  readonly allJourneys: Figures;
  readonly gitAlone: Figures;
}

/** Nobody in particular, on no day in particular, whatever this machine's settings are. */
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Bench',
  GIT_AUTHOR_EMAIL: 'bench@example.invalid',
  GIT_COMMITTER_NAME: 'Bench',
  GIT_COMMITTER_EMAIL: 'bench@example.invalid',
};

/** @param cli the built command line */
export function measureDiff(cli: string, files: GeneratedFiles, runs: number): DiffFigures {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'waymark-diff-')));
  try {
    git(folder, 'init', '-q', '-b', 'main');
    mkdirSync(path.join(folder, 'journeys'));
    commit(folder, files);
    commit(folder, edited(files, 'journeys/journey-1.journey'));
    commit(folder, edited(files, 'journeys/'));
    return measured(cli, folder, runs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function diffReport({ oneJourney, allJourneys, gitAlone }: DiffFigures): string {
  return table([
    ['waymark diff of one journey, whole process', milliseconds(oneJourney.median)],
    ['waymark diff of all journeys, whole process', milliseconds(allJourneys.median)],
    ['git diff of all journeys alone, whole process', milliseconds(gitAlone.median)],
  ]);
}

function measured(cli: string, folder: string, runs: number): DiffFigures {
  const oneJourney: number[] = [];
  const allJourneys: number[] = [];
  const gitAlone: number[] = [];
  const diff = (...revisions: string[]) =>
    // It fails as it should: every edit takes an owner away.
    runNode(
      [cli, 'diff', ...revisions, '--path', folder, '--fail-on', 'breaking', '--today', '2026-10-01'],
      [1],
    );
  for (let run = 0; run < runs; run += 1) {
    oneJourney.push(timed(() => diff('main~2', 'main~1')));
    allJourneys.push(timed(() => diff('main~2', 'main')));
    gitAlone.push(timed(() => git(folder, 'diff', 'main~2', 'main')));
  }
  return {
    oneJourney: figuresOf(oneJourney),
    allJourneys: figuresOf(allJourneys),
    gitAlone: figuresOf(gitAlone),
  };
}

/** The files with the owner of a touchpoint gone in each journey whose name starts so. */
function edited(files: GeneratedFiles, start: string): GeneratedFiles {
  return new Map(
    [...files].map(([name, text]) => [name, name.startsWith(start) ? text.replace(toggledLine, '') : text]),
  );
}

function commit(folder: string, files: GeneratedFiles): void {
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'Change');
}

function git(folder: string, ...args: string[]): void {
  execFileSync('git', args, { cwd: folder, env, maxBuffer: 1 << 28 });
}
