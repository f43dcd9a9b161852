import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listJourneyFiles } from '../../server/workspace/files/index.ts';
import { nodeFileSource } from '../../server/workspace/files/node-file-source.ts';
import { memoryFileSource } from '../support/memory-file-source.ts';
import { type Content, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

type Files = Readonly<Record<string, Content>>;

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

const listing: readonly (readonly [string, Files])[] = [
  ['no rules', {}],
  ['a name at every depth', { '.gitignore': 'old\n' }],
  ['a folder at every depth', { '.gitignore': 'old/\n' }],
  ['a folder of the root only', { '.gitignore': '/old/\n' }],
  ['a file of the root only', { '.gitignore': '/a.journey\n' }],
  ['a file at every depth', { '.gitignore': 'a.journey\n' }],
  ['a path', { '.gitignore': 'sub/old\n' }],
  ['a rule of a folder', { 'sub/.gitignore': 'a.journey\n' }],
  ['a rule bound to its folder', { 'sub/.gitignore': '/a.journey\n/old/deep\n' }],
  ['a path below a folder', { 'sub/.gitignore': 'old/a.journey\n' }],
  ['all but one', { '.gitignore': '*.journey\n!b.journey\n' }],
  ['nothing comes back from an ignored folder', { '.gitignore': 'old/\n!old/keep.journey\n' }],
  ['a file comes back where its folder is not ignored', { '.gitignore': 'old/*\n!old/keep.journey\n' }],
  ['a folder below brings a file back', { '.gitignore': 'a.journey\n', 'sub/.gitignore': '!a.journey\n' }],
  ['a folder below brings a folder back', { '.gitignore': 'old/\n', 'sub/.gitignore': '!old/\n' }],
  ['a folder ignores itself', { 'sub/.gitignore': '*\n' }],
  ['a folder ignores all but its rules', { 'sub/.gitignore': '*\n!.gitignore\n' }],
  ['everything, then folders and one kind back', { '.gitignore': '/*\n!/sub\n/sub/*\n!/sub/new\n' }],
  ['stars', { '.gitignore': '*/old\nx/*.journey\n' }],
  ['double stars before', { '.gitignore': '**/old/a.journey\n' }],
  ['double stars behind', { '.gitignore': 'sub/**\n' }],
  ['double stars between', { '.gitignore': 'sub/**/b.journey\n' }],
  ['double stars below a folder', { 'sub/.gitignore': '**/deep\n' }],
  ['question mark and class', { '.gitignore': '?.journey\n!/[ab].journey\n' }],
  ['a negated class', { '.gitignore': '[!a].journey\n' }],
  ['comments, blank lines, CRLF', { '.gitignore': '# old\r\n\r\nsub/new/\r\n' }],
  ['trailing spaces', { '.gitignore': 'old/   \nsub\\ dir/\n' }],
  ['escaped hash and bang', { '.gitignore': '\\#hash\n\\!bang\n' }],
  ['hash and bang in a folder', { '#hash/.gitignore': 'x.journey\n', '!bang/.gitignore': 'x.journey\n' }],
  ['a folder with brackets', { '[x]/.gitignore': 'x.journey\n' }],
  ['escaped brackets', { '.gitignore': '\\[x\\]/\n' }],
  ['hidden folders', { '.gitignore': '.*\n' }],
  ['other scripts', { '.gitignore': '顧客\nété.journey\n' }],
  ['a byte-order mark', { '.gitignore': '\uFEFFold/\n' }],
  ['only a slash', { '.gitignore': '/\n', 'sub/.gitignore': '/\n!/\n' }],
  ['bytes, not characters', { '.gitignore': '顧??.journey\n?.journey\n[旅].journey\n' }],
  ['case counts', { '.gitignore': 'OLD/\nA.journey\n' }],
  ['case does not count', { '.git/config': '[core]\n\tignorecase = true\n', '.gitignore': 'OLD/\n' }],
  ['info/exclude', { '.git/info/exclude': 'old/\nb.journey\n' }],
  ['a .gitignore counts more than info/exclude', { '.git/info/exclude': 'old/\n', '.gitignore': '!old/\n' }],
  ['nothing inside .git', { '.git/x.journey': '' }],
  ['an empty folder called .git', { 'sub/.git/x.txt': '' }],
  ['a linked file', { 'linked.journey': { linkTo: 'a.journey' } }],
  ['a linked folder', { linked: { linkTo: 'sub' } }],
  ['a linked .gitignore', { rules: 'old/\n', '.gitignore': { linkTo: 'rules' } }],
  ['a folder named like a journey', { 'folder.journey/a.journey': '' }],
];

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

describe('listing journey files', () => {
  it('honours .gitignore outside a repository too', () => {
    const fs = memoryFileSource({
      '/maps/.gitignore': 'old/',
      '/maps/a.journey': '',
      '/maps/old/b.journey': '',
    });
    expect(listJourneyFiles(fs, '/maps', []).files).toEqual(['/maps/a.journey']);
  });

  it('sorts by code units', () => {
    const names = [
      'ä.journey',
      'Z.journey',
      'a.journey',
      'a-b.journey',
      'a/b.journey',
      '\u{1F600}.journey',
      '\uFF5E.journey',
    ];
    const fs = memoryFileSource(Object.fromEntries(names.map((name) => [`/maps/${name}`, ''])));
    expect(listJourneyFiles(fs, '/maps', []).files).toEqual(names.map((name) => `/maps/${name}`).sort());
  });

  it.each([
    ['a folder', 'drafts', ['a.journey', 'a.old.journey', 'team/.x/d.journey', 'team/drafts/c.journey']],
    [
      'a folder with a slash',
      'drafts/',
      ['a.journey', 'a.old.journey', 'team/.x/d.journey', 'team/drafts/c.journey'],
    ],
    [
      'what is in a folder',
      'drafts/**',
      ['a.journey', 'a.old.journey', 'team/.x/d.journey', 'team/drafts/c.journey'],
    ],
    ['a folder at any depth', '**/drafts', ['a.journey', 'a.old.journey', 'team/.x/d.journey']],
    [
      'files at any depth',
      '**/*.old.journey',
      ['a.journey', 'drafts/b.journey', 'team/.x/d.journey', 'team/drafts/c.journey'],
    ],
    [
      'hidden folders too',
      'team/*',
      ['a.journey', 'a.old.journey', 'drafts/b.journey', 'drafts/b.old.journey'],
    ],
    ['one of several', '{drafts,team}', ['a.journey', 'a.old.journey']],
    [
      'a path from here',
      './a.journey',
      [
        'a.old.journey',
        'drafts/b.journey',
        'drafts/b.old.journey',
        'team/.x/d.journey',
        'team/drafts/c.journey',
      ],
    ],
  ])('leaves out %s: %s', (_, glob, expected) => {
    const names = ['a', 'a.old', 'drafts/b', 'drafts/b.old', 'team/drafts/c', 'team/.x/d'];
    const fs = memoryFileSource(Object.fromEntries(names.map((name) => [`/maps/${name}.journey`, ''])));
    const { files } = listJourneyFiles(fs, '/maps', [glob]);
    expect(files).toEqual(expected.map((name) => `/maps/${name}`));
  });

  it('leaves inner projects to themselves, and names them', () => {
    const fs = memoryFileSource({
      '/maps/waymark.json': '{}',
      '/maps/a.journey': '',
      '/maps/inner/waymark.json': '{}',
      '/maps/inner/b.journey': '',
      '/maps/inner/deeper/waymark.json': '{}',
    });
    expect(listJourneyFiles(fs, '/maps', [])).toEqual({
      files: ['/maps/a.journey'],
      innerProjects: ['/maps/inner'],
      unlisted: [],
    });
  });

  it('says which folder is not there', () => {
    expect(listJourneyFiles(nodeFileSource, `${temporaryFolder()}/nowhere`, []).unlisted).toMatchObject([
      { problem: { kind: 'missing', message: 'There is no such folder.' } },
    ]);
  });

  it('says which folder it may not read, and lists the rest', () => {
    const problem = { kind: 'unreadable', message: 'You have no permission to read this folder.' } as const;
    const disk = memoryFileSource({ '/maps/a.journey': '', '/maps/closed/b.journey': '' });
    const fs = { ...disk, list: (path: string) => (path === '/maps/closed' ? { problem } : disk.list(path)) };
    expect(listJourneyFiles(fs, '/maps', [])).toEqual({
      files: ['/maps/a.journey'],
      innerProjects: [],
      unlisted: [{ path: '/maps/closed', problem }],
    });
  });
});

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

function below(prefix: string, paths: readonly string[]): string[] {
  return paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
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
