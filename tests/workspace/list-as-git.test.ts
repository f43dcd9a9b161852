import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listJourneyFiles } from '../../server/workspace/files/index.ts';
import { nodeFileSource } from '../../server/workspace/files/node-file-source.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { below, type Files, listing } from './git-lists.ts';

/** A repository without a commit, in files only: much quicker than `git init`. */
const emptyRepository: Files = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': '[core]\n\trepositoryformatversion = 0\n',
  '.git/objects/info/packs': '',
  '.git/refs/heads/.keep': '',
};

/** Files that most rules can say something about. */
const someFiles: Files = Object.fromEntries(
  [
    'a.journey',
    'b.journey',
    'old/a.journey',
    'old/keep.journey',
    'sub/a.journey',
    'sub/old/a.journey',
    'sub/old/deep/b.journey',
    'sub/new/c.journey',
    'sub dir/a b.journey',
    '#hash/x.journey',
    '!bang/x.journey',
    '[x]/x.journey',
    'x/x.journey',
    'x/notes.txt',
    '.hidden/x.journey',
    'Ünïcode/été.journey',
    '顧客/旅.journey',
  ].map((name) => [name, '']),
);

function repositoryWith(files: Files): string {
  const folder = temporaryFolder(emptyRepository);
  writeFiles(folder, files);
  return folder;
}

/** Our listing, as paths below the folder. */
function ours(folder: string): string[] {
  return listJourneyFiles(nodeFileSource, folder, []).files.map((path) => path.slice(folder.length + 1));
}

function listedByGit(repository: string): string[] {
  const listed = git(repository, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  // Git lists a tracked file once more where it is also an untracked one, and nested repositories as folders.
  return [...new Set(listed)].filter((path) => path.endsWith('.journey')).sort();
}

/** Git, untouched by the settings of whoever runs the tests. */
function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull, XDG_CONFIG_HOME: folder },
  });
}

describe('the journey files of a folder are those that git lists', () => {
  it.each(listing)('%s', (_, files) => {
    const repository = repositoryWith({ ...someFiles, ...files });
    const expected = listedByGit(repository);
    expect(ours(repository)).toEqual(expected);
    expect(ours(`${repository}/sub`)).toEqual(below('sub/', expected));
    expect(ours(`${repository}/sub/old`)).toEqual(below('sub/old/', expected));
  });

  it('but not into nested repositories', () => {
    const nested = Object.fromEntries(
      Object.entries(emptyRepository).map(([name, text]) => [`sub/${name}`, text]),
    );
    const repository = repositoryWith({ ...someFiles, ...nested, '.gitignore': 'old/' });
    expect(ours(repository)).toEqual(listedByGit(repository));
    expect(ours(`${repository}/sub`)).toEqual(listedByGit(`${repository}/sub`));
    expect(ours(`${repository}/sub`)).toContain('old/a.journey');
  });

  it('whatever the rules', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      'x',
      'old',
      'sub',
      '*',
      '**',
      '?',
      '/',
      '/',
      '[ab]',
      '.journey',
      '!',
      '\\',
      ' ',
    );
    const rules = fc
      .array(
        fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')),
        { maxLength: 4 },
      )
      .map((lines) => `${lines.join('\n')}\n`);
    const repository = repositoryWith(someFiles);
    fc.assert(
      fc.property(rules, rules, (above, below) => {
        writeFiles(repository, { '.gitignore': above, 'sub/.gitignore': below });
        expect(ours(repository)).toEqual(listedByGit(repository));
      }),
      { numRuns: 60 },
    );
  });

  it.each([2, 3, 4])('also what git tracks in spite of its rules (index version %i)', (version) => {
    const repository = repositoryWith({ ...someFiles, '.gitignore': 'old/\n*.txt\n' });
    git(
      repository,
      'add',
      '--force',
      'old/keep.journey',
      'sub/old/deep/b.journey',
      'x/notes.txt',
      'a.journey',
    );
    if (version === 3) git(repository, 'add', '--intent-to-add', '--force', 'sub/old/a.journey');
    git(repository, 'update-index', '--index-version', String(version));
    expect(ours(repository)).toEqual(listedByGit(repository));
    expect(ours(repository)).toContain('sub/old/deep/b.journey');
    expect(ours(`${repository}/old`)).toEqual(['keep.journey']);
  });

  it('in a linked working tree, whose git folder is elsewhere', () => {
    const repository = repositoryWith({ 'a.journey': '', '.git/info/exclude': 'old/\n' });
    git(repository, 'add', '.');
    git(
      repository,
      '-c',
      'user.name=Maya',
      '-c',
      'user.email=maya@example.org',
      'commit',
      '--quiet',
      '-m',
      'Start',
    );
    const linked = `${temporaryFolder()}/linked`;
    git(repository, 'worktree', 'add', '--quiet', linked, '-b', 'other');
    writeFiles(linked, { 'old/a.journey': '', 'old/kept.journey': '', 'b.journey': '' });
    git(linked, 'add', '--force', 'old/kept.journey');
    expect(ours(linked)).toEqual(listedByGit(linked));
    expect(ours(linked)).toEqual(['a.journey', 'b.journey', 'old/kept.journey']);
  });

  it('survives a damaged index', () => {
    const repository = repositoryWith({ ...someFiles, '.gitignore': 'old/\n' });
    const expected = ours(repository);
    git(repository, 'add', 'sub');
    const index = nodeFileSource.readBytes(`${repository}/.git/index`) ?? new Uint8Array();
    for (const length of [0, 3, 11, 12, 60, 90, index.length - 30]) {
      writeFiles(repository, { '.git/index': index.slice(0, length) });
      expect(ours(repository)).toEqual(expected);
    }
  });
});
