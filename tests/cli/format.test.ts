import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeFileSource } from '../../server/workspace/files/node-file-source.ts';
import { builtCli } from '../support/built-cli.ts';
import { runCommand } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const cli = builtCli();
const untidy = 'team   care “Care”\n\n\n\nTeam field "Field"\n lead "Ana"';
const tidy = 'team care "Care"\n\nteam field "Field"\n  lead "Ana"\n';

function run(args: string, folder: string, input?: string) {
  return runCommand(args, { fs: nodeFileSource, folder, ...(input !== undefined && { input }) });
}

describe('waymark format', () => {
  it('formats all files below a folder and names those that changed', async () => {
    const folder = temporaryFolder({ 'a.journey': untidy, 'inner/b.journey': untidy, 'c.journey': tidy });
    expect(await run('format', folder)).toEqual({
      code: 0,
      out: 'a.journey\ninner/b.journey\n',
      err: '2 of 3 files changed.\n',
    });
    expect(read(folder, 'a.journey')).toBe(tidy);
    expect(read(folder, 'inner/b.journey')).toBe(tidy);
    expect(await run('format', folder)).toEqual({
      code: 0,
      out: '',
      err: '3 files looked at, and all is formatted already.\n',
    });
  });

  it('formats only what is named', async () => {
    const folder = temporaryFolder({ 'a.journey': untidy, 'b.journey': untidy });
    expect((await run('format b.journey', folder)).out).toBe('b.journey\n');
    expect(read(folder, 'a.journey')).toBe(untidy);
  });

  it('changes nothing with --check, and fails where something would change', async () => {
    const folder = temporaryFolder({ 'a.journey': untidy, 'b.journey': tidy });
    expect(await run('format --check', folder)).toEqual({
      code: 1,
      out: 'a.journey\n',
      err: "1 of 2 files would change: 'waymark format' does it.\n",
    });
    expect(read(folder, 'a.journey')).toBe(untidy);
    expect(await run('format b.journey --check', folder)).toEqual({
      code: 0,
      out: '',
      err: '1 file looked at, and all is formatted already.\n',
    });
  });

  it('sorts properties only where it is asked to', async () => {
    const unsorted = 'journey a\n  owner care\n  for maya\n';
    const folder = temporaryFolder({ 'a.journey': unsorted });
    expect((await run('format', folder)).out).toBe('');
    expect((await run('format --sort-properties', folder)).out).toBe('a.journey\n');
    expect(read(folder, 'a.journey')).toBe('journey a\n  for maya\n  owner care\n');
  });

  it('leaves out what git ignores and what the settings exclude', async () => {
    const folder = temporaryFolder({
      ...{ '.gitignore': 'old/', 'waymark.json': '{"exclude": ["drafts"]}' },
      ...{ 'old/a.journey': untidy, 'drafts/b.journey': untidy },
    });
    expect(await run('format', folder)).toEqual({
      code: 0,
      out: '',
      err: 'There is no .journey file in this folder yet.\n',
    });
    expect(await run('format drafts/b.journey', folder)).toEqual({
      code: 0,
      out: '',
      err: "'drafts/b.journey' was not formatted: .gitignore or waymark.json leaves it out.\n",
    });
    expect(read(folder, 'drafts/b.journey')).toBe(untidy);
  });

  it('formats a file with mistakes as far as it is understood', async () => {
    const folder = temporaryFolder({ 'a.journey': 'team   care "open\nnonsense   words\n  Lead “Ana”' });
    await run('format', folder);
    expect(read(folder, 'a.journey')).toBe('team   care "open\n  nonsense   words\n  lead "Ana"\n');
  });

  it('keeps CRLF, byte-order marks, and who may read a file', async () => {
    const folder = temporaryFolder({ 'a.journey': '\uFEFFteam   care\r\n\r\n\r\n# c\r\n' });
    chmodSync(`${folder}/a.journey`, 0o640);
    await run('format', folder);
    expect(read(folder, 'a.journey')).toBe('\uFEFFteam care\r\n\r\n# c\r\n');
    expect(statSync(`${folder}/a.journey`).mode & 0o777).toBe(0o640);
  });

  it('changes what a link leads to, and keeps the link', async () => {
    const folder = temporaryFolder({
      'maps/a.journey': { linkTo: '../elsewhere/real.journey' },
      'elsewhere/real.journey': untidy,
    });
    expect((await run('format maps', folder)).out).toBe('maps/a.journey\n');
    expect(lstatSync(`${folder}/maps/a.journey`).isSymbolicLink()).toBe(true);
    expect(read(folder, 'elsewhere/real.journey')).toBe(tidy);
  });

  it.each([
    ['format nowhere', "There is no file or folder 'nowhere'."],
    [
      'format bad.journey',
      'bad.journey cannot be read. This is not UTF-8 text: save it again as UTF-8. Line 1 cannot be read.',
    ],
    [
      'format',
      'bad.journey cannot be read. This is not UTF-8 text: save it again as UTF-8. Line 1 cannot be read.',
    ],
    ['format - a.journey', "Standard input goes to standard output: name no files beside '-'."],
  ])('says in a line why it cannot run: %s', async (args, reason) => {
    const folder = temporaryFolder({ 'a.journey': untidy, 'bad.journey': new Uint8Array([0x74, 0xff]) });
    expect(await run(args, folder)).toEqual({ code: 2, out: '', err: `waymark: ${reason}\n` });
    expect(read(folder, 'a.journey')).toBe(untidy);
  });

  it('formats standard input to standard output', async () => {
    const folder = temporaryFolder();
    expect(await run('format -', folder, untidy)).toEqual({ code: 0, out: tidy, err: '' });
    expect(await run('format - --check', folder, untidy)).toEqual({ code: 1, out: '<stdin>\n', err: '' });
    expect(await run('format - --check', folder, tidy)).toEqual({ code: 0, out: '', err: '' });
  });

  it('is in the program as it ships', () => {
    const folder = temporaryFolder({ 'a.journey': untidy });
    const checked = spawnSync(process.execPath, [cli, 'format', '--check'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([checked.status, checked.stdout]).toEqual([1, 'a.journey\n']);
    const formatted = spawnSync(process.execPath, [cli, 'format'], { cwd: folder, encoding: 'utf8' });
    expect([formatted.status, formatted.stdout]).toEqual([0, 'a.journey\n']);
    expect(read(folder, 'a.journey')).toBe(tidy);
  });
});

function read(folder: string, path: string): string {
  return readFileSync(`${folder}/${path}`, 'utf8');
}
