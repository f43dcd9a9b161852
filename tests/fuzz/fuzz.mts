/**
 * Tries to break what must hold for any input: first with inputs that coverage leads to (Jazzer.js, brought along when it
 * is first asked for), then with inputs that fast-check makes up. Prints a table and writes `artifacts/fuzz.json`; what it
 * learns stays in `artifacts/fuzz/TARGET/corpus` and is gone on with next time. Exit code 1 where something was found.
 *
 *     npm run fuzz                                 every target, a minute each
 *     npm run fuzz parser diff -- --seconds 600    these, ten minutes each
 *     npm run fuzz parser -- --runs 100000
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzTools } from './run/fuzz-tools.mts';
import { runGuided } from './run/guided.mts';
import type { Limits } from './run/limits.mts';
import { runMadeUp } from './run/made-up.mts';
import { fuzzReport, recordRun, type TargetFigures } from './run/report.mts';
import { smallest } from './run/smallest.mts';
import type { FuzzTarget } from './target.ts';
import { targets } from './targets/index.ts';

const root = path.join(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string' }, runs: { type: 'string' } },
});
process.exitCode = await main();

async function main(): Promise<number> {
  const unknown = positionals.filter((name) => !(name in targets));
  const limits = limitsOf(values);
  if (unknown.length > 0 || limits === undefined) {
    console.error(
      `Usage: npm run fuzz [TARGET…] [-- --seconds N | --runs N]; targets: ${Object.keys(targets).join(', ')}`,
    );
    return 2;
  }
  const tools = fuzzTools((line) => console.log(line));
  if (tools === undefined)
    console.log('Inputs are made up only: nothing leads them to what was not reached yet.');
  const figures = new Map<string, TargetFigures>();
  for (const name of positionals.length > 0 ? positionals : Object.keys(targets)) {
    const target = targets[name];
    if (target === undefined) continue;
    console.log(`${name}: ${target.what}`);
    const guided = tools && (await runGuided(name, target, limits, tools));
    if (guided?.failing !== undefined) {
      // What took too long, or too much memory, would do so here again.
      const canBeTried = path.basename(guided.failing).startsWith('crash');
      await tell(name, canBeTried ? target.check : undefined, readFileSync(guided.failing), 'coverage');
    }
    const madeUp = await runMadeUp(target, tools === undefined ? limits : shorter(limits));
    if (madeUp.failing !== undefined) await tell(name, target.check, madeUp.failing, `seed ${madeUp.seed}`);
    figures.set(name, { guided, madeUp });
    recordRun(path.join(root, 'artifacts/fuzz.json'), figures);
  }
  console.log(`\n${fuzzReport(figures)}`);
  return [...figures.values()].some(({ guided, madeUp }) => guided?.failing ?? madeUp.failing) ? 1 : 0;
}

function limitsOf({ seconds, runs }: typeof values): Limits | undefined {
  const [forSeconds, forRuns] = [seconds, runs].map((it) => (it === undefined ? undefined : Number(it)));
  const isSound = [forSeconds, forRuns].every((it) => it === undefined || (Number.isInteger(it) && it > 0));
  if (!isSound) return undefined;
  const usual = forRuns === undefined ? 60 : undefined;
  return { seconds: forSeconds ?? usual, runs: forRuns };
}

/** Made-up inputs come in addition, and are each worth many that were made of others. */
function shorter({ seconds, runs }: Limits): Limits {
  return { seconds: seconds && Math.ceil(seconds / 4), runs: runs && Math.ceil(runs / 100) };
}

/** Shows what was found, made small, and keeps it where the next run begins with it. */
async function tell(
  name: string,
  check: FuzzTarget['check'] | undefined,
  failing: Uint8Array,
  by: string,
): Promise<void> {
  const { input, message } =
    check === undefined ? { input: failing, message: undefined } : await smallest(failing, check);
  const folder = path.join(root, 'artifacts/fuzz', name);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'smallest-failing');
  writeFileSync(file, input);
  console.log(
    `\n${name} FAILS (found by ${by}): ${message ?? 'only while the fuzzer ran it: it took too long, or too much memory'}`,
  );
  console.log(`  ${JSON.stringify(new TextDecoder().decode(input.subarray(0, 600)))}`);
  console.log(
    `  Once it is mended, keep ${path.relative(root, file)} as tests/fuzz/corpus/${name}/WHAT-IT-SHOWS.\n`,
  );
}
