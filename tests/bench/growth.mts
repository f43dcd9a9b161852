import { runNode } from './command-line.mts';
import { figuresOf, timed } from './figures.mts';
import { generateProject, type JourneySize } from './generated-project.mts';
import { inFolder } from './project-folder.mts';
import { atMost, seconds, type Verdict } from './verdicts.mts';

/** How `waymark check`, as a whole process, grows with ten times the input. Medians, in milliseconds. */
export interface GrowthFigures {
  readonly what: string;
  readonly once: number;
  readonly tenTimes: number;
}

/** Ten times the input may take so many times as long. */
const most = 12;
const runs = 5;
/** Three touchpoints: so small are journeys in a project of very many files. */
const small: JourneySize = { stages: 1, touchpointsPerStage: 3 };

export async function measureGrowth(cli: string): Promise<GrowthFigures[]> {
  return [
    await grow(cli, '100 → 1,000 journeys × 100 touchpoints', 100),
    await grow(cli, '1,000 → 10,000 small files', 1000, small),
  ];
}

export function growthVerdicts(figures: readonly GrowthFigures[]): Verdict[] {
  return figures.map(({ what, once, tenTimes }) => {
    const ratio = tenTimes / once;
    const measured = `× ${ratio.toFixed(1)} (${seconds(once)} → ${seconds(tenTimes)})`;
    return atMost(`waymark check, ${what}: at most × ${most}`, measured, ratio, most);
  });
}

function grow(cli: string, what: string, journeys: number, size?: JourneySize): Promise<GrowthFigures> {
  const check = (folder: string): number =>
    timed(() => runNode([cli, 'check', folder, '--today', '2026-10-01'], [0, 1]));
  return inFolder(generateProject(journeys, size), (folder) =>
    inFolder(generateProject(journeys * 10, size), (large) => {
      const [once, tenTimes]: [number[], number[]] = [[], []];
      for (let run = 0; run < runs; run += 1) {
        once.push(check(folder));
        tenTimes.push(check(large));
      }
      return { what, once: figuresOf(once).median, tenTimes: figuresOf(tenTimes).median };
    }),
  );
}
