import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { FuzzTarget } from '../target.ts';
import { bundleCheck } from './bundle.mts';
import { dictionary } from './dictionary.mts';
import type { FuzzTools } from './fuzz-tools.mts';
import type { Limits } from './limits.mts';
import { seedsOf } from './seeds.mts';

const root = path.join(import.meta.dirname, '../../..');

/** What a run that coverage guided came to. */
export interface GuidedFigures {
  readonly inputs: number;
  readonly seconds: number;
  /** Edges of the control flow that were taken, and those with how often they were taken in one input. */
  readonly edges: number;
  readonly features: number;
  /** Inputs that each reached something new. */
  readonly corpus: number;
  /** The file of the first input that what must hold does not hold for. */
  readonly failing: string | undefined;
}

/** Tries inputs that libFuzzer makes of earlier ones, keeping those that reach something new, until the limit. */
export async function runGuided(
  name: string,
  target: FuzzTarget,
  { seconds, runs }: Limits,
  tools: FuzzTools,
): Promise<GuidedFigures> {
  const folder = path.join(root, 'artifacts/fuzz', name);
  const found = path.join(folder, 'found');
  for (const it of ['found', 'seeds']) rmSync(path.join(folder, it), { recursive: true, force: true });
  for (const it of ['found', 'corpus', 'seeds']) mkdirSync(path.join(folder, it), { recursive: true });
  await bundleCheck(name, path.join(folder, 'check.cjs'));
  await writeSeeds(target, path.join(folder, 'seeds'));
  writeFileSync(path.join(folder, 'dictionary.txt'), dictionary());
  const corpora = [path.join(folder, 'corpus'), path.join(folder, 'seeds'), keptIn(name)];
  const limits = [
    ...(seconds === undefined ? [] : [`-max_total_time=${seconds}`]),
    ...(runs === undefined ? [] : [`-runs=${runs}`]),
  ];
  const status = await run(tools, folder, [
    ...[
      path.join(folder, 'check.cjs'),
      ...corpora.filter((it) => it !== ''),
      '-i',
      path.join(folder, 'check.cjs'),
    ],
    // Node holds no secrets here, and our own code is what is looked at.
    ...['--disableBugDetectors', '.*', '--timeout', '20000', ...(isAsync(target) ? [] : ['--sync'])],
    ...[
      '--',
      ...limits,
      `-artifact_prefix=${found}${path.sep}`,
      `-dict=${path.join(folder, 'dictionary.txt')}`,
    ],
    ...['-max_len=2500', '-rss_limit_mb=4096', '-print_final_stats=1'],
  ]);
  const [failing] = readdirSync(found);
  return { ...status, failing: failing === undefined ? undefined : path.join(found, failing) };
}

function isAsync({ check }: FuzzTarget): boolean {
  return check.constructor.name === 'AsyncFunction';
}

function keptIn(name: string): string {
  const kept = path.join(root, 'tests/fuzz/corpus', name);
  mkdirSync(kept, { recursive: true });
  return kept;
}

/** More seeds than these would take all the time of a short run. */
const mostSeeds = 160;

async function writeSeeds({ seeds: kinds }: FuzzTarget, folder: string): Promise<void> {
  const all = (await Promise.all(kinds.map(seedsOf))).flat();
  const every = Math.ceil(all.length / mostSeeds);
  for (const [index, seed] of all.entries()) {
    if (index % every === 0) writeFileSync(path.join(folder, `${index}`), seed);
  }
}

/** Runs the fuzzer; all that it says goes into a file, and what it tells of its progress is read. */
async function run(tools: FuzzTools, folder: string, args: readonly string[]) {
  const started = performance.now();
  const child = spawn(tools.node, [tools.program, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const log = createWriteStream(path.join(folder, 'log.txt'));
  let last = { inputs: 0, edges: 0, features: 0, corpus: 0 };
  for await (const line of createInterface({ input: child.stderr })) {
    log.write(`${line}\n`);
    const [, inputs, edges, features, corpus] =
      /^#(\d+)\t.*cov: (\d+) ft: (\d+) corp: (\d+)/.exec(line) ?? [];
    if (inputs !== undefined) {
      last = {
        inputs: Number(inputs),
        edges: Number(edges),
        features: Number(features),
        corpus: Number(corpus),
      };
    }
  }
  log.end();
  return { ...last, seconds: Math.round((performance.now() - started) / 1000) };
}
