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
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { changes, files, lost, owned, ownerless, refusal, report, team, twoCommits } from './two-commits.ts';

async function places(repository: TestRepository, args: string) {
  const found = await report(repository, args);
  return found.changes.map(({ before, after }) => [before?.file, after?.file]);
}

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
