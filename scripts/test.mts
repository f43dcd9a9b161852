/**
 * Everything that must hold before a change lands, one npm script after the other. A step that fails
 * does not keep the later ones from running, except that nothing built can be tested. At the end, all that
 * failed is listed once more. The last line is `N passed, N failed`; the exit code is 1 when anything failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from '../tests/editor/bed/chromium.mts';
import { failedAsAWhole, fromEditor, fromVitest, type Outcome } from './outcome.mts';
import { summary } from './summary.mts';

/** How a step's outcome is counted: as a whole, by vitest's report, or by the step's own last line. */
type Counting = 'whole' | 'vitest' | 'closing line';

interface Step {
  readonly script: string;
  readonly counting: Counting;
  readonly needsBuild?: true;
}

/** How a script ended, what it printed, and that together with what it complained of. */
interface Run {
  readonly code: number;
  readonly output: string;
  readonly said: string;
}

const steps: readonly Step[] = [
  { script: 'build', counting: 'whole' },
  { script: 'types', counting: 'whole' },
  { script: 'lint', counting: 'whole' },
  { script: 'generated', counting: 'whole' },
  { script: 'test:unit', counting: 'vitest' },
  { script: 'test:protocol', counting: 'vitest', needsBuild: true },
  { script: 'test:editor', counting: 'closing line', needsBuild: true },
];

const root = path.join(import.meta.dirname, '..');
const reports = path.join(root, 'artifacts/reports');

process.exitCode = await main();

async function main(): Promise<number> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  provideBrowser();
  const outcomes = new Map<string, Outcome>();
  for (const step of steps) {
    console.log(`\n── npm run ${step.script}`);
    outcomes.set(step.script, await outcome(step, outcomes.get('build')?.failed !== 1));
  }
  console.log(`\n${summary(outcomes)}`);
  return [...outcomes.values()].every(({ failed }) => failed === 0) ? 0 : 1;
}

/** Installed before several test files ask for it at once. Those that need it fail where it cannot be had. */
function provideBrowser(): void {
  try {
    ensureChromium((line) => console.log(line));
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
}

async function outcome(step: Step, built: boolean): Promise<Outcome> {
  if (step.needsBuild && !built) {
    return failedAsAWhole('Not run: it tests what is built, and the build failed', '');
  }
  const report = path.join(reports, `${step.script.replace(':', '-')}.json`);
  const extra = step.counting === 'vitest' ? reporting(report) : [];
  const run = await npmRun(step.script, extra);
  return honest(counted(step, report, run), run);
}

/** Vitest counts into a file while it talks to people as usual. */
function reporting(report: string): string[] {
  return ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
}

function counted({ counting }: Step, report: string, run: Run): Outcome | undefined {
  if (counting === 'closing line') return fromEditor(run.output);
  if (counting === 'vitest')
    return existsSync(report) ? fromVitest(readFileSync(report, 'utf8'), root) : undefined;
  if (run.code !== 0) return failedAsAWhole(`It ended with exit code ${run.code}`, run.said);
  return { passed: 1, failed: 0, failures: [], triedTwice: [] };
}

/** A step that ended badly, or ran no test, has failed whatever it counted. */
function honest(counted: Outcome | undefined, { code, said }: Run): Outcome {
  if (!counted) return failedAsAWhole('It ended without a count of its tests', said);
  if (counted.passed + counted.failed === 0) return failedAsAWhole('It ran no test', said);
  if (code === 0 || counted.failed > 0) return counted;
  const what = `It ended with exit code ${code} although no test failed`;
  return failedAsAWhole(what, said, counted.passed);
}

/** Runs a script, passing on what it prints as it comes. */
function npmRun(script: string, extra: readonly string[]): Promise<Run> {
  const child = spawn('npm', ['run', '--silent', script, ...extra], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    output += piece;
    said += piece;
    process.stdout.write(piece);
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
    process.stderr.write(piece);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output, said }));
  });
}
