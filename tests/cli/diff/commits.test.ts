import { describe, expect, it } from 'vitest';
import { gitRepository, journeyWith } from '../../support/git-repository.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { changes, files, lost, owned, ownerless, report, team } from './two-commits.ts';

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
