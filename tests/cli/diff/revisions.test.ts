import { describe, expect, it } from 'vitest';
import { nodeFileSource } from '../../../server/workspace/files/node-file-source.ts';
import {
  cloneOf,
  gitEnv,
  gitRepository,
  journeyWith,
  repositoryIn,
  type TestRepository,
} from '../../support/git-repository.ts';
import type { CliWorld } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const team = 'team care "Care"\n';
const owned = journeyWith('    owner care\n');
const ownerless = journeyWith('');
const files = { 'brand.journey': team, 'a.journey': owned };
const lost = ['breaking touchpoint-lost-owner order'];

describe('A state to compare with is', () => {
  it('a revision, with the files as they stand on the other side', async () => {
    const repository = gitRepository(files);
    repository.write({ 'a.journey': ownerless });

    expect(await changes(repository, 'HEAD')).toEqual(lost);
    expect(await changes(repository, 'main')).toEqual(lost);
    expect(await changes(repository, repository.git('rev-parse', 'HEAD'))).toEqual(lost);
  });

  it('what git does not know yet', async () => {
    const repository = gitRepository({ 'brand.journey': team, '.gitignore': 'drafts\n' });
    repository.write({ 'new.journey': owned, 'drafts/b.journey': journeyWith('', 'b') });

    expect(await changes(repository, 'HEAD')).toEqual(['neutral added get-online']);
  });

  it('two revisions', async () => {
    const repository = twoCommits();

    expect(await changes(repository, 'HEAD~1 HEAD')).toEqual(lost);
    expect(await changes(repository, 'HEAD~1..HEAD')).toEqual(lost);
    expect(await changes(repository, 'HEAD~1..')).toEqual(lost);
    expect(await changes(repository, '..HEAD')).toEqual([]);
    expect(await changes(repository, 'HEAD HEAD~1')).toEqual(['improving owner-assigned order']);
  });

  it('where two branches parted', async () => {
    const repository = gitRepository(files);
    repository.git('switch', '-q', '-c', 'feature');
    repository.commit({ 'a.journey': ownerless });
    repository.git('switch', '-q', 'main');
    repository.commit({ 'other.journey': journeyWith('    owner care\n', 'other') });

    expect(await changes(repository, 'main...feature')).toEqual(lost);
    expect(await changes(repository, 'main..feature')).toEqual([...lost, 'risky journey-removed other']);
  });

  it('one of two folders', async () => {
    const folder = temporaryFolder({
      'waymark.json': '{}',
      'old/brand.journey': team,
      'old/a.journey': owned,
      'new/brand.journey': team,
      'new/b.journey': ownerless,
    });
    const repository = repositoryIn(folder);

    expect(await changes(repository, './old ./new')).toEqual(lost);
    expect(await changes(repository, 'old new')).toEqual(lost);
    expect(await places(repository, './old ./new')).toEqual([['old/a.journey', 'new/b.journey']]);
    expect(await changes(repository, './old ./new', { env: { PATH: '' } })).toEqual(lost);
    expect(await changes(repository, 'old new', { env: { PATH: '' } })).toEqual(lost);
  });

  it('the revision, where a folder is called the same', async () => {
    const repository = twoCommits();
    repository.git('branch', 'old', 'HEAD~1');
    repository.write({ 'old/brand.journey': team });
    const { err } = await repository.waymark('diff old HEAD');

    expect(await changes(repository, 'old HEAD')).toEqual(lost);
    expect(err).toBe("'old' is taken as a revision: './old' is the folder.\n");
    expect(await changes(repository, './old HEAD')).toEqual(['neutral added get-online']);
  });
});

describe('Git is asked', () => {
  it('in a folder of the repository', async () => {
    const repository = gitRepository({
      'maps/brand.journey': team,
      'maps/a.journey': owned,
      'b.journey': '',
    });
    repository.write({ 'maps/a.journey': ownerless });
    const inside = repositoryIn(`${repository.folder}/maps`);

    expect(await changes(inside, 'HEAD')).toEqual(lost);
    expect(await places(inside, 'HEAD')).toEqual([['a.journey', 'a.journey']]);
    expect(await changes(repository, 'HEAD --path maps')).toEqual(lost);
    expect(await places(repository, 'HEAD --path maps')).toEqual([['maps/a.journey', 'maps/a.journey']]);
    expect(await changes(repository, 'HEAD --path maps/brand.journey')).toEqual([]);
  });

  it('in a hook, too, which git tells where it is', async () => {
    const repository = gitRepository({ 'maps/brand.journey': team, 'maps/a.journey': owned });
    repository.write({ 'maps/a.journey': ownerless });
    const env = { ...gitEnv, GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_PREFIX: '' };

    expect(await changes(repository, 'HEAD --path maps', { env })).toEqual(lost);
  });

  it('with its HEAD on no branch', async () => {
    const repository = twoCommits();
    repository.git('switch', '-q', '--detach', 'HEAD');

    expect(await changes(repository, 'HEAD~1')).toEqual(lost);
  });

  it('in a bare repository', async () => {
    const bare = cloneOf(twoCommits(), '--bare');

    expect(await changes(bare, 'HEAD~1 HEAD')).toEqual(lost);
    expect(await refusal(bare, 'HEAD~1')).toMatch(/no files of its own, only commits: name both sides/);
  });

  it('in a linked working tree', async () => {
    const repository = twoCommits();
    const linked = `${temporaryFolder()}/linked`;
    repository.git('worktree', 'add', '-q', '--detach', linked, 'HEAD');

    expect(await changes(repositoryIn(linked), 'HEAD~1')).toEqual(lost);
  });

  it('for nothing but what it has: it starts no program that the repository names', async () => {
    const repository = twoCommits();
    const marker = `${temporaryFolder()}/started`;
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'core.pager',
      'diff.j.textconv',
      'filter.j.smudge',
    ]) {
      repository.git('config', key, `touch ${marker}; false`);
    }
    repository.write({ '.gitattributes': '*.journey diff=j filter=j\n' });

    expect(await changes(repository, 'HEAD~1')).toEqual(lost);
    expect(nodeFileSource.kindOf(marker)).toBeUndefined();
  });
});

describe('Of what a commit holds,', () => {
  it('renamed files are no change', async () => {
    const repository = gitRepository(files);
    repository.git('mv', 'a.journey', 'renamed.journey');

    expect(await changes(repository, 'HEAD')).toEqual([]);
  });

  it('other ends of lines are no change', async () => {
    const repository = gitRepository({ ...files, '.gitattributes': '* text=auto\n' });
    repository.git('config', 'core.autocrlf', 'true');
    repository.write({ 'a.journey': owned.replaceAll('\n', '\r\n') });

    expect(await changes(repository, 'HEAD')).toEqual([]);
  });

  it('settings count on the side where they are', async () => {
    const repository = gitRepository({ ...files, 'waymark.json': '{ "exclude": ["old"] }' });
    repository.commit({ 'waymark.json': '{}', 'old/b.journey': journeyWith('    owner care\n', 'b') });

    expect(await changes(repository, 'HEAD~1')).toEqual(['neutral added b']);
  });

  it('each project is compared with itself', async () => {
    const project = { 'waymark.json': '{}', ...files };
    const both = Object.entries(project).flatMap(([name, text]) => [
      [`one/${name}`, text],
      [`two/${name}`, text],
    ]);
    const repository = gitRepository(Object.fromEntries(both));
    repository.write({ 'two/a.journey': ownerless, 'one/a.journey': ownerless });

    expect(await changes(repository, 'HEAD')).toEqual([...lost, ...lost]);
    const prints = (await report(repository, 'HEAD')).changes.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(2);
  });

  it('a project that moved is still the same', async () => {
    const repository = gitRepository({
      'maps/waymark.json': '{}',
      'maps/brand.journey': team,
      'maps/a.journey': owned,
    });
    repository.git('mv', 'maps', 'journeys');
    repository.write({ 'journeys/a.journey': ownerless });

    expect(await changes(repository, 'HEAD')).toEqual(lost);
  });

  it('other repositories inside are left alone, and that is said once', async () => {
    const inner = gitRepository({ 'inner.journey': ownerless });
    const repository = gitRepository(files);
    repository.git('submodule', 'add', '-q', `file://${inner.folder}`, 'shared');
    repository.commit();
    repository.commit({ 'a.journey': ownerless });
    const { err } = await repository.waymark('diff HEAD~1');

    expect(err).toBe("'shared' is another repository and was left alone: compare inside.\n");
    expect(await changes(repository, 'HEAD~1')).toEqual(lost);
  });

  it('links are followed inside of it only', async () => {
    const outside = temporaryFolder({ 'secret.journey': ownerless });
    const repository = gitRepository({
      'brand.journey': team,
      'linked.journey': { linkTo: 'maps/a.txt' },
      'maps/a.txt': owned,
      'out.journey': { linkTo: `${outside}/secret.journey` },
      'up.journey': { linkTo: '../../../../etc/hosts' },
      'round.journey': { linkTo: 'round.journey' },
    });
    repository.commit({ 'maps/a.txt': ownerless });

    expect(await changes(repository, 'HEAD~1 HEAD')).toEqual(lost);
  });

  it('names in any script are read', async () => {
    const repository = gitRepository({ 'brand.journey': team, '旅/Gäste "1"\tb.journey': owned });
    repository.write({ '旅/Gäste "1"\tb.journey': ownerless });

    expect(await changes(repository, 'HEAD')).toEqual(lost);
  });
});

describe('One line says', () => {
  it('that a revision is not known, and which one may be meant', async () => {
    const repository = gitRepository(files);

    expect(await refusal(repository, 'mian')).toBe(
      "There is no revision and no folder 'mian' in this repository: did you mean 'main'?",
    );
    expect(await refusal(repository, 'something-else')).toBe(
      "There is no revision and no folder 'something-else' in this repository.",
    );
    expect(await refusal(repository, 'main...nowhere')).toMatch(/'nowhere'/);
    expect(await refusal(repository, 'main..HEAD HEAD')).toMatch(
      /names both sides already: leave out 'HEAD'/,
    );
    expect(await refusal(repository, './nowhere')).toBe("There is no folder './nowhere'.");
    expect(await refusal(repository, 'main --path nowhere')).toBe(
      "There is no file or folder 'nowhere' on either side.",
    );
  });

  it('that a branch stands elsewhere', async () => {
    const origin = gitRepository(files);
    origin.git('branch', 'release');

    expect(await refusal(cloneOf(origin), 'release')).toMatch(/did you mean 'origin\/release'\?$/);
  });

  it.each([['-- --output=stolen'], ['-- -p'], ['-- --help']])('that %s is no revision', async (typed) => {
    expect(await refusal(gitRepository(files), typed)).toMatch(/^There is no revision and no folder '-/);
  });

  it('that nothing is committed yet', async () => {
    expect(await refusal(gitRepository(), 'HEAD')).toBe(
      "There is no commit in this repository yet: 'HEAD' has to be one.",
    );
  });

  it('that there is no repository', async () => {
    expect(await refusal(repositoryIn(temporaryFolder(files)), 'main')).toBe(
      "There is no folder 'main', and no git repository here whose revision it could be.",
    );
  });

  it('that there is no git', async () => {
    const env = { ...gitEnv, PATH: temporaryFolder() };

    expect(await refusal(gitRepository(files), 'main', { env })).toBe(
      'Git is not installed, or not on the PATH: install it, or compare two folders.',
    );
  });

  it('that a commit was not fetched, and how to fetch it', async () => {
    const origin = gitRepository(files);
    origin.commit({ 'a.journey': ownerless });
    const shallow = cloneOf(origin, '--depth=1');

    expect(await refusal(shallow, 'HEAD~1')).toMatch(
      /^'HEAD~1' is not in this repository, which is a shallow clone: fetch more with 'git fetch .*fetch-depth: 0/,
    );
  });

  it('that the place where branches parted was not fetched', async () => {
    const origin = gitRepository(files);
    origin.git('branch', 'feature');
    origin.commit({ 'a.journey': ownerless });
    origin.git('switch', '-q', 'feature');
    origin.commit({ 'b.journey': '' });
    const shallow = cloneOf(origin, '--depth=1', '--no-single-branch');

    expect(await refusal(shallow, 'origin/main...origin/feature')).toMatch(
      /^Where 'origin\/main' and 'origin\/feature' parted is not in this repository, a shallow clone: fetch more/,
    );
    expect(await changes(shallow, 'origin/feature origin/main')).toEqual(lost);
  });

  it('that files were not fetched', async () => {
    const origin = twoCommits();
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const partial = cloneOf(origin, '--filter=blob:none', '--no-checkout');

    expect(await refusal(partial, 'HEAD~1 HEAD')).toMatch(
      /^Some files of this commit are not in this repository/,
    );
    partial.git('fetch', '-q', '--refetch', '--no-filter', 'origin');
    expect(await changes(partial, 'HEAD~1 HEAD')).toEqual(lost);
  });

  it('that two branches have nothing in common', async () => {
    const repository = gitRepository(files);
    repository.git('switch', '-q', '--orphan', 'other');
    repository.commit({ 'b.journey': '' });

    expect(await refusal(repository, 'main...other')).toMatch(
      /no commit in common: compare them with 'main\.\.other'/,
    );
  });

  it('that a file of a commit cannot be read', async () => {
    const repository = gitRepository({ 'a.journey': Uint8Array.of(0xff, 0xfe, 0x41, 0) });
    repository.git('rm', '-q', 'a.journey');

    expect(await refusal(repository, 'HEAD')).toMatch(
      /^In 'HEAD', a\.journey cannot be read\. This is not UTF-8 text/,
    );
  });
});

function twoCommits(): TestRepository {
  const repository = gitRepository(files);
  repository.commit({ 'a.journey': ownerless });
  return repository;
}

interface Report {
  readonly changes: readonly {
    readonly class: string;
    readonly code: string;
    readonly element: { readonly name: string };
    readonly before: { readonly file: string } | null;
    readonly after: { readonly file: string } | null;
    readonly fingerprint: string;
  }[];
}

async function report(repository: TestRepository, args: string, world?: CliWorld): Promise<Report> {
  const { out, err, code } = await repository.waymark(`diff --format json ${args}`, world);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out);
}

async function changes(repository: TestRepository, args: string, world?: CliWorld): Promise<string[]> {
  const found = await report(repository, args, world);
  return found.changes.map(({ class: kind, code, element }) => `${kind} ${code} ${element.name}`);
}

async function places(repository: TestRepository, args: string) {
  const found = await report(repository, args);
  return found.changes.map(({ before, after }) => [before?.file, after?.file]);
}

async function refusal(repository: TestRepository, args: string, world?: CliWorld): Promise<string> {
  const { code, out, err } = await repository.waymark(`diff ${args}`, world);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^waymark: [^\n]+\n$/);
  return err.slice('waymark: '.length, -1);
}
