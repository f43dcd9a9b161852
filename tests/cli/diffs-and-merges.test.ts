import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gitRepository, type TestRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { journey, run, waymark } from './init-git-bed.ts';

async function prepared(): Promise<TestRepository> {
  const repository = gitRepository({ 'a.journey': journey });
  expect((await run('init --git', repository.folder)).code).toBe(0);
  expect(existsSync(`${repository.folder}/.gitattributes`)).toBe(true);
  repository.commit();
  return repository;
}

function branch(repository: TestRepository, change: (text: string) => string): void {
  repository.git('checkout', '--quiet', '-b', 'feature');
  repository.commit({ 'a.journey': change(journey) });
  repository.git('checkout', '--quiet', 'main');
}

describe('waymark textconv', () => {
  it('prints the usual form with one kind of line ends, whatever the file is called', () => {
    const folder = temporaryFolder({ 'blob-12': '\uFEFFjourney   a\r\n\towner   care\r\n' });
    expect(waymark(folder, 'textconv', 'blob-12').stdout).toBe('journey a\n  owner care\n');
  });

  it('prints what is no text as it is', async () => {
    const bytes = Buffer.from('journey caf\xe9\n', 'latin1');
    const folder = temporaryFolder({ 'a.journey': bytes });
    expect(await run('textconv a.journey', folder)).toEqual({ code: 0, out: '', err: '', bytes });
  });

  it('says so where there is no file', async () => {
    const missing = { code: 2, out: '', err: "waymark: There is no file 'no.journey'.\n" };
    expect(await run('textconv no.journey', temporaryFolder())).toEqual(missing);
  });
});

describe('A merge of journeys', () => {
  it('takes both sides where they changed other lines', async () => {
    const repository = await prepared();
    branch(repository, (text) => text.replace('emotion calm', 'emotion happy'));
    repository.commit({ 'a.journey': journey.replace('emotion delighted', 'emotion angry') });
    repository.git('merge', '--quiet', '--no-edit', 'feature');
    expect(readFileSync(`${repository.folder}/a.journey`, 'utf8')).toBe(
      journey.replace('emotion calm', 'emotion happy').replace('emotion delighted', 'emotion angry'),
    );
  });

  it('stays a conflict of one line where both changed it', async () => {
    const repository = await prepared();
    branch(repository, (text) => text.replace('emotion calm', 'emotion happy'));
    repository.commit({ 'a.journey': journey.replace('emotion calm', 'emotion angry') });
    expect(() => repository.git('merge', '--quiet', 'feature')).toThrow();
    expect(readFileSync(`${repository.folder}/a.journey`, 'utf8')).toBe(
      journey.replace(
        '      emotion calm\n',
        '<<<<<<< HEAD\n      emotion angry\n=======\n      emotion happy\n>>>>>>> feature\n',
      ),
    );
  });

  /** With `text`, an editor that saves line ends of Windows does not make a conflict of the whole file. */
  it('minds no line ends', async () => {
    const repository = await prepared();
    branch(repository, (text) => text.replace('emotion calm', 'emotion happy').replaceAll('\n', '\r\n'));
    repository.commit({ 'a.journey': journey.replace('emotion delighted', 'emotion angry') });
    repository.git('merge', '--quiet', '--no-edit', 'feature');
    expect(repository.git('diff', '--stat', 'HEAD^1', 'HEAD')).toContain('1 insertion(+), 1 deletion(-)');
  });
});
