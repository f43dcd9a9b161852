import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { revisionOf } from '../../server/workspace/files/revision-of.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const files = { 'maps/a.journey': 'journey a\n', 'maps/waymark.json': '{}\n', 'notes.txt': 'Notes\n' };

describe('The revision of files', () => {
  it('is the commit they stand at', async () => {
    const folder = repository();

    expect(await revision(folder)).toEqual({ commit: git(folder, 'rev-parse', 'HEAD'), isChanged: false });
    expect(await revision(`${folder}/maps`)).toEqual({
      commit: git(folder, 'rev-parse', 'HEAD'),
      isChanged: false,
    });
  });

  it.each([
    ['a journey', 'maps/a.journey'],
    ['a new journey', 'maps/deep/b.journey'],
    ['a journey whose ending is in capitals', 'maps/C.JOURNEY'],
    ['the settings', 'maps/waymark.json'],
  ])('says that %s was changed since', async (_, name) => {
    const folder = repository();
    writeFiles(folder, { [name]: 'journey other\n' });

    expect(await revision(folder)).toMatchObject({ isChanged: true });
  });

  it('says so of a journey that is gone, too', async () => {
    const folder = repository();
    git(folder, 'rm', '-q', 'maps/a.journey');

    expect(await revision(folder)).toMatchObject({ isChanged: true });
  });

  it('does not mind what else was changed, or stands elsewhere', async () => {
    const folder = repository();
    writeFiles(folder, { 'notes.txt': 'Other notes\n', 'elsewhere/b.journey': 'journey b\n', 'new.txt': '' });

    expect(await revision(`${folder}/maps`)).toMatchObject({ isChanged: false });
  });

  it.each([
    ['is no repository', () => temporaryFolder(files)],
    ['has no commit yet', () => repository({ commit: false })],
    ['is not there', () => '/nowhere/at/all'],
    ['git is told to ignore', ignored],
  ])('is unknown where the folder %s', async (_, folder) => {
    expect(await revision(folder())).toBeUndefined();
  });

  it('writes nothing, and starts no program that the repository names', async () => {
    const folder = repository();
    git(folder, 'config', 'core.fsmonitor', `touch ${folder}/started; false`);
    writeFiles(folder, { 'maps/a.journey': 'journey a\n' });
    const before = stateOf(path.join(folder, '.git'));

    expect(await revision(folder)).toMatchObject({ isChanged: false });
    expect(stateOf(path.join(folder, '.git'))).toEqual(before);
    expect(readdirSync(folder)).not.toContain('started');
  });
});

function revision(folder: string) {
  return revisionOf(folder);
}

function repository({ commit = true } = {}): string {
  const folder = temporaryFolder(files);
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  if (commit) git(folder, 'commit', '-q', '-m', 'First');
  return folder;
}

function ignored(): string {
  const folder = temporaryFolder({ '.gitignore': 'maps\n', ...files });
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'First');
  return `${folder}/maps`;
}

/** Runs git as nobody in particular, whatever this machine's settings are. */
function git(folder: string, ...args: string[]): string {
  const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', HOME: folder };
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid'];
  return execFileSync('git', [...who, ...args], { cwd: folder, env, encoding: 'utf8' }).trim();
}

/** What stands in a folder, byte by byte, and when it was written. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => `${file} ${statSync(file).mtimeMs} ${readFileSync(file).toString('base64')}`);
}
