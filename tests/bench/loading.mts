import path from 'node:path';
import { serverFlags } from '../../client/connection/server-flags.ts';
import { generateProject } from './generated-project.mts';
import { inFolder } from './project-folder.mts';
import { TimedServer } from './timed-server.mts';
import { atMost, markdownTable, seconds, type Verdict } from './verdicts.mts';
import { mostBytes, weigh } from './weigh.mts';

/** How a language server takes in a project while one of its files is open. Milliseconds since its start. */
export interface LoadingFigures {
  readonly journeys: number;
  readonly touchpoints: number;
  /** Until the outline of the open file is answered, asked at once. */
  readonly firstAnswer: number;
  /** The longest that anybody waited for an outline until all was read and checked, asked again and again. */
  readonly longestWait: number;
  /** Until something was said of every file. */
  readonly allRead: number;
  /** Resident memory in MB then. */
  readonly memory: number;
  /** What is alive on the heap, in bytes, in the language alone. */
  readonly heap: number;
}

/** So long may anybody wait for an answer while folders are read. */
const mostWaiting = 1000;

export async function measureLoading(server: string): Promise<LoadingFigures[]> {
  return [await load(server, 100), await load(server, 1000)];
}

export function loadingTable(figures: readonly LoadingFigures[]): string {
  const head = [
    'journeys × 100 touchpoints',
    ...figures.map(({ journeys }) => journeys.toLocaleString('en')),
  ];
  const row = (label: string, cell: (it: LoadingFigures) => string) => [label, ...figures.map(cell)];
  return markdownTable(head, [
    row('first answer on the open file', (it) => seconds(it.firstAnswer)),
    row('longest wait for an answer while loading', (it) => seconds(it.longestWait)),
    row('all files read and checked', (it) => seconds(it.allRead)),
    row('memory of the server then (resident)', (it) => `${Math.round(it.memory)} MB`),
    row('of that, a touchpoint (resident)', (it) => `${((it.memory * 1024) / it.touchpoints).toFixed(1)} kB`),
    row('alive on the heap, a touchpoint', (it) => `${(it.heap / it.touchpoints / 1000).toFixed(1)} kB`),
  ]);
}

export function loadingVerdicts(figures: readonly LoadingFigures[]): Verdict[] {
  const heaviest = Math.max(...figures.map((it) => it.heap / it.touchpoints));
  const longest = Math.max(...figures.map((it) => it.longestWait));
  return [
    ...figures.map((it) =>
      atMost(
        `the open file is answered before the rest is read, ${it.journeys.toLocaleString('en')} journeys`,
        `${seconds(it.firstAnswer)} of ${seconds(it.allRead)}`,
        it.firstAnswer,
        it.allRead,
      ),
    ),
    atMost(
      `nobody waits longer than ${seconds(mostWaiting)} meanwhile`,
      seconds(longest),
      longest,
      mostWaiting,
    ),
    atMost(
      `heap per touchpoint, at either size: at most ${mostBytes / 1000} kB`,
      `${(heaviest / 1000).toFixed(1)} kB`,
      heaviest,
      mostBytes,
    ),
  ];
}

function load(server: string, journeys: number): Promise<LoadingFigures> {
  const files = generateProject(journeys);
  return inFolder(files, async (folder) => {
    const start = performance.now();
    const file = path.join(folder, 'journeys/journey-7.journey');
    const open = await TimedServer.start([...serverFlags, server, '--stdio'], folder, file, 'journey');
    try {
      await open.ask('textDocument/documentSymbol');
      const firstAnswer = performance.now() - start;
      const all = { read: false };
      const done = open.spokenAbout(journeys).then(() => {
        all.read = true;
        return performance.now() - start;
      });
      let longestWait = 0;
      while (!all.read) {
        const asked = performance.now();
        await open.ask('textDocument/documentSymbol');
        longestWait = Math.max(longestWait, performance.now() - asked);
      }
      const allRead = await done;
      return { journeys, firstAnswer, longestWait, allRead, memory: open.memory(), ...weigh(journeys) };
    } finally {
      open.stop();
    }
  });
}
