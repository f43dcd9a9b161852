import { describe, expect, it } from 'vitest';
import { cloneOf, gitEnv, gitRepository, repositoryIn } from '../../support/git-repository.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { changes, files, lost, ownerless, refusal, twoCommits } from './two-commits.ts';

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
    for (const empty of ["''", "main ''"]) {
      expect(await refusal(repository, empty)).toBe(
        'Nothing says what to compare with: name a revision or a folder.',
      );
    }
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
