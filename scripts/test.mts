/**
 * Everything that must hold before a change lands, one npm script after the other. A step that fails
 * does not keep the later ones from running, except that nothing built can be tested. The last line is
 * `N passed, N failed`; the exit code is 1 when anything failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from '../tests/editor/bed/chromium.mts';

/** How a step's outcome is counted: as a whole, by vitest's report, or by the step's own last line. */
type Counting = 'whole' | 'vitest' | 'closing line';

interface Step {
  readonly script: string;
  readonly counting: Counting;
  readonly needsBuild?: true;
}

interface Tally {
  readonly passed: number;
  readonly failed: number;
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
const failedStep: Tally = { passed: 0, failed: 1 };

process.exitCode = await main();

async function main(): Promise<number> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  provideBrowser();
  const results = new Map<string, Tally>();
  for (const step of steps) {
    console.log(`\n── npm run ${step.script}`);
    results.set(step.script, await outcome(step, results.get('build')?.failed !== 1));
  }
  console.log('');
  for (const [script, { passed, failed }] of results)
    console.log(`${script}: ${passed} passed, ${failed} failed`);
  const total = sum([...results.values()]);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** Installed before several test files ask for it at once. Those that need it fail where it cannot be had. */
function provideBrowser(): void {
  try {
    ensureChromium((line) => console.log(line));
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
}

async function outcome(step: Step, built: boolean): Promise<Tally> {
  if (step.needsBuild && !built) {
    console.log('Not run, and counted as failed: it tests what is built, and the build failed.');
    return failedStep;
  }
  const report = path.join(reports, `${step.script.replace(':', '-')}.json`);
  const extra = step.counting === 'vitest' ? reporting(report) : [];
  const { code, output } = await npmRun(step.script, extra);
  return honest(counted(step, report, output, code), code);
}

/** Vitest counts into a file while it talks to people as usual. */
function reporting(report: string): string[] {
  return ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
}

function counted({ counting }: Step, report: string, output: string, code: number): Tally | undefined {
  if (counting === 'whole') return code === 0 ? { passed: 1, failed: 0 } : failedStep;
  if (counting === 'closing line') return fromClosingLine(output);
  if (!existsSync(report)) return undefined;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
}

function fromClosingLine(output: string): Tally | undefined {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
}

/** A step that ended badly, or ran no test, has failed whatever it counted. */
function honest(tally: Tally | undefined, code: number): Tally {
  if (!tally) console.log('It ended without a count of its tests: counted as failed.');
  else if (tally.passed + tally.failed === 0) console.log('It ran no test: counted as failed.');
  else if (code === 0 || tally.failed > 0) return tally;
  else console.log(`It ended with exit code ${code} although no test failed: counted as failed.`);
  return { passed: tally?.passed ?? 0, failed: 1 };
}

/** Runs a script, passing on what it prints as it comes. */
function npmRun(script: string, extra: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn('npm', ['run', '--silent', script, ...extra], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.on('data', (piece: Buffer) => {
    output += piece.toString();
    process.stdout.write(piece);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }));
}
