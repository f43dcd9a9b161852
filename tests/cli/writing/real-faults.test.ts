import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';
import { cli, contentsOf, journey, run } from './faults-bed.ts';

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
