import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCli } from '../../support/built-cli.ts';
import { type Content, temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const cli = builtCli();
const preload = path.join(import.meta.dirname, '../../support/faulty-disk.cjs');

const steps = Array.from({ length: 60 }, (_, place) => `  touchpoint step-${place} "Step ${place}"\n`);
const journey = `journey order "Order"\n${steps.join('')}`;
const twoJourneys = { 'a.journey': journey, 'b.journey': journey.replaceAll('rder', 'ffer') };
const untidy = { 'a.journey': 'team   care\n', 'b.journey': 'team   field\n' };
const tea = { 'tea.mmd': 'journey\n  title Tea\n  Boil: 3: Me\n' };

/** Every command that writes, with files to begin with. */
const writers: readonly [args: string, files: Readonly<Record<string, Content>>][] = [
  [
    'export --format mermaid --out out --overwrite',
    { ...twoJourneys, 'out/order.mmd': 'old', 'out/offer.mmd': 'old' },
  ],
  ['export --format mermaid --out new/folder', twoJourneys],
  [
    'export a.journey --format mermaid --out map.mmd --overwrite',
    { ...twoJourneys, 'map.mmd': 'old '.repeat(9) },
  ],
  ['format', untidy],
  ['import tea.mmd --out maps', tea],
  ['init new', {}],
];

function run(args: string, folder: string, fault = '') {
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['--require', preload, cli, ...args.split(' ')],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, WAYMARK_FAULT: fault } },
  );
  return { status, signal, err: stderr.split('\n').at(-2) ?? '' };
}

/** All that stands in a folder: what the files say, and which folders there are. */
function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((it) => [path.join(it.parentPath, it.name), it.isFile()] as const);
  return Object.fromEntries(
    paths
      .sort()
      .map(([it, isFile]) => [path.relative(folder, it), isFile ? readFileSync(it, 'utf8') : 'folder']),
  );
}

const full =
  /' cannot be written: there is no space left on the disk\. Make room, and try again\. Nothing was changed\.$/;

describe('a disk that fails while files are written', () => {
  it.each(writers)('leaves all as it was when it gets full: %s', (args, files) => {
    for (const step of ['write 1', 'sync 2']) {
      const folder = temporaryFolder(files);
      const before = contentsOf(folder);
      const { status, err } = run(args, folder, `${step} ENOSPC`);
      // Commands that write one file never come to a second.
      if (status === 0 && step === 'sync 2') continue;
      expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(full) });
      expect(contentsOf(folder)).toEqual(before);
    }
  });

  it.each(writers)(
    'takes back what is in its place already when the next file cannot take its own: %s',
    (args, files) => {
      for (const step of ['rename 2', 'link 2']) {
        const folder = temporaryFolder(files);
        const before = contentsOf(folder);
        const { status, err } = run(args, folder, `${step} EBUSY`);
        if (status === 0) continue;
        expect({ status, err }).toMatchObject({
          status: 2,
          err: expect.stringMatching(/another program uses it/),
        });
        expect(contentsOf(folder)).toEqual(before);
      }
    },
  );

  it('writes all where the disk knows no second names for a file', () => {
    const folder = temporaryFolder();
    expect(run('init new', folder, 'link 1 EPERM').status).toBe(0);
    expect(readdirSync(`${folder}/new`).sort()).toEqual([
      'brand.journey',
      'first-repair.journey',
      'waymark.json',
    ]);
  });
});

describe('a program that is ended while it writes', () => {
  it.each(writers)('leaves nothing behind at Ctrl+C: %s', (args, files) => {
    // One of them for each command; that all are heeded alike is one list in the code.
    for (const signal of args === 'format' ? ['SIGINT', 'SIGTERM', 'SIGHUP'] : ['SIGINT']) {
      const folder = temporaryFolder(files);
      const before = contentsOf(folder);
      expect(run(args, folder, `sync 1 ${signal}`)).toEqual({
        ...{ status: null, signal },
        err: 'waymark: Writing was broken off, so nothing was changed.',
      });
      expect(contentsOf(folder)).toEqual(before);
    }
  });

  it.each(writers)('leaves every old file whole when it is killed: %s', (args, files) => {
    const moments = ['write 1', 'rename 1', 'rename 2', 'link 1'];
    const ends = moments.map((step) => {
      const folder = temporaryFolder(files);
      const before = contentsOf(folder);
      const { signal } = run(args, folder, `${step} SIGKILL`);
      const after = contentsOf(folder);
      for (const [file, text] of Object.entries(before)) {
        if (after[file] !== text) expect(after[file], `${step}: ${file}`).toBe(writtenBy(args, files)[file]);
      }
      return signal;
    });
    expect(ends.filter((it) => it === 'SIGKILL').length).toBeGreaterThanOrEqual(2);
  });
});

/** What a run that nothing disturbs makes of these files. */
function writtenBy(args: string, files: Readonly<Record<string, Content>>): Record<string, string> {
  const folder = temporaryFolder(files);
  expect(run(args, folder).status).toBe(0);
  return contentsOf(folder);
}

describe('a place that cannot be written, made for real', () => {
  it.each([
    ['--out /dev/full', /^waymark: '.*\/dev\/full' cannot be written: there is no space left on the disk\./],
    [
      '--out taken/out',
      /^waymark: 'taken\/out\/order\.mmd' cannot be written: 'taken' is a file, and no folder\./,
    ],
    [
      '--out taken/out.mmd',
      /^waymark: 'taken\/out\.mmd' cannot be written: 'taken' is a file, and no folder\./,
    ],
    [
      '--out /proc/maps/order.mmd',
      /' cannot be written: (?:there can be no such file|you may not write there)\./,
    ],
    ['--out /sys/order.mmd', /' cannot be written: (?:you may not write there|this disk can only be read)\./],
    [
      '--out folder.mmd/ --journey order --overwrite',
      /^waymark: 'folder\.mmd\/order\.mmd' cannot be written: it is a folder\.$/,
    ],
    [
      `--out ${'x'.repeat(300)}.mmd`,
      /' cannot be written: its name is too long for this disk\. Choose a shorter one\./,
    ],
    [
      '--out ring/order.mmd',
      /' cannot be written: (?:the links on the way lead in a circle|something of that name)/,
    ],
  ])('says why in a line: %s', (place, why) => {
    const folder = temporaryFolder({
      ...{ 'a.journey': journey, taken: 'a file', ring: { linkTo: 'ring' } },
      'folder.mmd/order.mmd/x.txt': '',
    });
    const before = contentsOf(folder);
    const { status, err } = run(`export --format mermaid ${place}`, folder);
    expect(err).toMatch(why);
    expect(status).toBe(2);
    expect(contentsOf(folder)).toEqual(before);
  });

  it('keeps the old file where the new one is larger than is allowed', () => {
    const folder = temporaryFolder({ 'a.journey': journey, 'map.mmd': 'old' });
    const args = ['export', '--format', 'mermaid', '--out', 'map.mmd', '--overwrite'];
    const script = 'ulimit -f 1; exec "$@"';
    const limited = spawnSync('bash', ['-c', script, 'bash', process.execPath, cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(limited.stderr).toMatch(
      /'map\.mmd' cannot be written: it would be larger than is allowed there\./,
    );
    expect(limited.status).toBe(2);
    expect(contentsOf(folder)).toEqual({ 'a.journey': journey, 'map.mmd': 'old' });
  });

  it('says so where standard output is full', () => {
    const folder = temporaryFolder({ 'a.journey': journey });
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$@" > /dev/full', process.execPath, cli, 'export', '--format', 'mermaid'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stderr).toBe(
      'waymark: What comes out cannot be written: there is no space left on the disk. Make room, and try again.\n',
    );
    expect(status).toBe(2);
  });
});

describe('what is written', () => {
  it('keeps who may read and write a file', () => {
    const folder = temporaryFolder({ 'a.journey': journey, 'map.mmd': 'old' });
    chmodSync(`${folder}/map.mmd`, 0o640);
    expect(run('export --format mermaid --out map.mmd --overwrite', folder).status).toBe(0);
    expect(statSync(`${folder}/map.mmd`).mode & 0o777).toBe(0o640);
    expect(readFileSync(`${folder}/map.mmd`, 'utf8')).toMatch(/^journey\n/);
  });

  it('goes into a device as it is, and no file takes its place', () => {
    const folder = temporaryFolder({ 'a.journey': journey });
    expect(run('export --format mermaid --out /dev/null', folder)).toMatchObject({ status: 0, err: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('stays out of the way of a file that a run which was killed has left', () => {
    const folder = temporaryFolder({ 'a.journey': journey, 'map.mmd': 'old' });
    mkdirSync(`${folder}/inner`);
    run('export --format mermaid --out map.mmd --overwrite', folder, 'rename 1 SIGKILL');
    const [left = ''] = readdirSync(folder).filter((name) => name.startsWith('.waymark-'));
    expect(left).toMatch(/^\.waymark-\d+-0\.tmp$/);
    expect(run('export --format mermaid --out map.mmd --overwrite', folder).status).toBe(0);
    writeFiles(folder, {});
    expect(readdirSync(folder)).toContain(left);
  });
});
