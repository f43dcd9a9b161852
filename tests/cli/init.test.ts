import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSource } from '../../server/workspace/files/node-file-source.ts';
import { builtCli } from '../support/built-cli.ts';
import { type CliRun, runCommand } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const written = ['brand.journey', 'first-repair.journey', 'waymark.json'];

/** Runs a command line in a folder on the disk. */
function run(args: string, folder: string): Promise<CliRun> {
  return runCommand(args, { folder, fs: nodeFileSource });
}

/** Proves that nothing is written, and that one clear line says why. */
async function checkRefused(files: Readonly<Record<string, string>>, args: string, why: string) {
  const folder = temporaryFolder(files);
  const before = contentsOf(folder);
  expect(await run(args, folder)).toEqual({ code: 2, out: '', err: why });
  expect(contentsOf(folder)).toEqual(before);
}

function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((it) => it.isFile()).map((it) => path.join(it.parentPath, it.name));
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(file, 'utf8')]));
}

describe('waymark init', () => {
  it('writes a project into the current folder, and says what comes next', async () => {
    const folder = temporaryFolder({ 'README.md': 'Ours\n' });
    const { code, out, err } = await run('init', folder);
    expect(out).toBe(`Wrote a small project to start from:
  waymark.json
  brand.journey
  first-repair.journey

Next: open first-repair.journey in your editor and make it yours, then see what holds:

  npx waymark check
`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readdirSync(folder).sort()).toEqual(['README.md', ...written]);
  });

  it('makes the folder that it is given', async () => {
    const folder = temporaryFolder({});
    const { code, out } = await run('init new/journeys', folder);
    expect(out).toContain('\n  new/journeys/brand.journey\n');
    expect(out).toMatch(/\n {2}npx waymark check new\/journeys\n$/);
    expect(readdirSync(path.join(folder, 'new/journeys')).sort()).toEqual(written);
    expect(code).toBe(0);
  });

  it('leaves nothing for the checks to find', async () => {
    const folder = temporaryFolder({});
    expect((await run('init', folder)).code).toBe(0);
    const { code, out } = await run('check --format json --fail-on hint', folder);
    const { problems, summary } = JSON.parse(out);
    expect(problems).toEqual([]);
    expect(summary).toMatchObject({ journeys: 1, touchpoints: 4, promises: { kept: 1, broken: 0 } });
    expect(code).toBe(0);
  });

  it('stays out of a folder that holds journeys already', () =>
    checkRefused(
      { 'maps/ours.journey': 'team care\n' },
      'init',
      "waymark: This folder holds journeys already (maps/ours.journey), so nothing was written. Name a new folder, such as 'waymark init journeys'.\n",
    ));

  it('writes over nothing', () =>
    checkRefused(
      { 'maps/waymark.json': '{}' },
      'init maps',
      "waymark: 'maps' is in use already (maps/waymark.json), so nothing was written. Name a new folder, such as 'waymark init journeys'.\n",
    ));

  it('does not start in a file', () =>
    checkRefused(
      { notes: 'Ours' },
      'init notes',
      "waymark: 'notes' is a file: name a folder to start in.\n",
    ));

  it('takes back what it wrote where one file cannot be written', async () => {
    const folder = temporaryFolder({});
    // The disk looks empty at first; what is in the way appears in the meantime.
    mkdirSync(path.join(folder, 'maps/brand.journey'), { recursive: true });
    const fs = { ...nodeFileSource, kindOf: () => undefined };
    const { code, err } = await runCommand('init maps', { folder, fs });
    expect(err).toBe("waymark: 'maps/brand.journey' cannot be written: it is a folder.\n");
    expect(code).toBe(2);
    expect(readdirSync(path.join(folder, 'maps'))).toEqual(['brand.journey']);
  });
});

describe('the program itself', () => {
  const cli = builtCli();

  it('starts a project, and finds nothing wrong with it', () => {
    const cwd = temporaryFolder({});
    const waymark = (...args: string[]) =>
      spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8' });
    expect(waymark('init', 'Unsere Reise').stdout).toContain('npx waymark check "Unsere Reise"');
    expect(existsSync(path.join(cwd, 'Unsere Reise/waymark.json'))).toBe(true);
    const { status, stdout } = waymark('check', 'Unsere Reise', '--fail-on', 'hint');
    expect(stdout).toContain('1 kept');
    expect(status).toBe(0);
    expect(waymark('init', 'Unsere Reise').status).toBe(2);
  });
});
