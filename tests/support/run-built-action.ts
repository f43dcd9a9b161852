import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { action } from '../../scripts/outputs.mts';
import { gitEnv } from './git-repository.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What the tests put into the token's place, to see that it is never told. */
export const secret = 'ghs_verySecretToken';

/** The action as it ships, built anew for the tests of a file. Call it at the top of the file. */
export function builtAction(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-action-'));
  const outfile = path.join(folder, 'action.cjs');
  beforeAll(async () => {
    await build({ ...action.options, entryPoints: [...action.entries], outfile });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return outfile;
}

export interface ActionStart {
  /** The checkout. */
  readonly workspace: string;
  readonly name: string;
  readonly event: unknown;
  /** Where GitHub's API is. */
  readonly api?: string;
  /** What stands below `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActionRun {
  readonly code: number | null;
  /** The step's log. */
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Starts the action as GitHub's runner does, with the inputs that `action.yml` has unless told otherwise. */
export async function runBuiltAction(program: string, start: ActionStart): Promise<ActionRun> {
  const temp = temporaryFolder({ summary: '', output: '', 'event.json': JSON.stringify(start.event) });
  const inputs = { 'approve-label': 'waymark-approved', today: '2026-03-01', token: secret, ...start.inputs };
  const child = spawn(process.execPath, [program], {
    cwd: start.workspace,
    env: {
      ...gitEnv,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: start.workspace,
      GITHUB_REPOSITORY: 'ours/maps',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: '1234567890123456789012345678901234567890',
      GITHUB_API_URL: start.api ?? 'http://127.0.0.1:9',
      GITHUB_EVENT_NAME: start.name,
      GITHUB_EVENT_PATH: `${temp}/event.json`,
      GITHUB_OUTPUT: `${temp}/output`,
      GITHUB_STEP_SUMMARY: `${temp}/summary`,
      RUNNER_TEMP: temp,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...start.env,
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, log, summary: read(`${temp}/summary`), outputs: outputsIn(read(`${temp}/output`)) };
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/** As the runner reads them: `name<<END`, lines, `END`. */
function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2\n/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}
