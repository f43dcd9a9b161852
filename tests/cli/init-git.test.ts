import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockHeads } from '../../cli/git-setup/driver.ts';
import { keywordTable } from '../../language/syntax/keywords.ts';
import { gitEnv, gitRepository, type TestRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { cli, journey, line, run, waymark } from './init-git-bed.ts';

const faulty = path.join(import.meta.dirname, '../support/faulty-disk.cjs');

const head = '@@ -14,4 +14,4 @@ touchpoint engineer-visit "Die Technikerin kommt 来访"';

const comment = "# Customer journeys: see 'waymark help init'.";

function attributes({ folder }: TestRepository): string {
  return readFileSync(path.join(folder, '.gitattributes'), 'utf8');
}

/** Proves that nothing is changed, and that one clear line says why. */
async function checkRefused(repository: TestRepository, args: string, why: RegExp) {
  const config = readFileSync(path.join(repository.folder, '.git/config'), 'utf8');
  const status = repository.git('status', '--porcelain');
  const { code, out, err } = await run(args, repository.folder);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(why);
  expect(readFileSync(path.join(repository.folder, '.git/config'), 'utf8')).toBe(config);
  expect(repository.git('status', '--porcelain')).toBe(status);
}

describe('waymark init --git', () => {
  it('makes git name the touchpoint around a change', async () => {
    const repository = gitRepository({ 'maps/a.journey': journey });
    const { code, out, err } = await run('init --git', `${repository.folder}/maps`);
    expect(out).toBe(`Git now names the touchpoint around each change of a journey:
  ../.gitattributes has '*.journey text diff=journey'. Commit it, so that everybody has it.
  diff.journey.xfuncname is set in this clone. Everybody runs this command once in theirs.

To undo it: 'git config --local --remove-section diff.journey', and take the line out of .gitattributes.
`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(attributes(repository)).toBe(`${comment}\n${line}\n`);

    repository.write({ 'maps/a.journey': journey.replace('emotion delighted', 'emotion angry') });
    expect(repository.git('diff')).toContain(`\n${head}\n`);
  });

  it('knows every kind of block', () => {
    for (const kind of keywordTable.blocks) expect(blockHeads.value).toMatch(new RegExp(`[(|]${kind}[)|]`));
  });

  it('does nothing the second time, and says so', async () => {
    const repository = gitRepository({ 'a.journey': journey });
    await run('init --git', repository.folder);
    const config = readFileSync(`${repository.folder}/.git/config`, 'utf8');
    const { code, out } = await run('init --git .', repository.folder);
    expect(out).toMatch(/^All of it was set up already\.\n\nTo undo it: /);
    expect(code).toBe(0);
    expect(attributes(repository)).toBe(`${comment}\n${line}\n`);
    expect(readFileSync(`${repository.folder}/.git/config`, 'utf8')).toBe(config);
  });

  it('is undone as it says', async () => {
    const repository = gitRepository({ '.gitattributes': '*.png binary\n' });
    await run('init --git', repository.folder);
    repository.git('config', '--local', '--remove-section', 'diff.journey');
    repository.write({ '.gitattributes': attributes(repository).replace(`${comment}\n${line}\n`, '') });
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.git('config', '--local', '--list')).not.toContain('journey');
  });

  it.each([
    ['keeps what is there', '*.png binary\n', `*.png binary\n${comment}\n${line}\n`],
    ['ends a last line that is open', '*.png binary', `*.png binary\n${comment}\n${line}\n`],
    ['takes up its line ends', '*.png binary\r\n', `*.png binary\r\n${comment}\r\n${line}\r\n`],
    ['leaves it alone where it has the line', `${line}\n`, `${line}\n`],
    [
      'says nothing of line ends where they are decided',
      '* text=auto eol=lf\n',
      `* text=auto eol=lf\n${comment}\n*.journey diff=journey\n`,
    ],
  ])('%s', async (_, before, after) => {
    const repository = gitRepository({ '.gitattributes': before });
    expect((await run('init --git', repository.folder)).code).toBe(0);
    expect(attributes(repository)).toBe(after);
  });

  it('keeps bytes that are no text', async () => {
    const latin = Buffer.from('# Gr\xfc\xdfe\n', 'latin1');
    const repository = gitRepository({ '.gitattributes': latin });
    await run('init --git', repository.folder);
    const bytes = readFileSync(`${repository.folder}/.gitattributes`);
    expect(bytes.subarray(0, latin.length)).toEqual(latin);
  });

  it('lets journeys that are stored with line ends of Windows be, and says so', async () => {
    const repository = gitRepository({ 'a.journey': journey.replaceAll('\n', '\r\n') });
    const { out } = await run('init --git', repository.folder);
    expect(out).toContain('\nLine ends stay as they are, since 1 journey is kept with those of Windows.');
    expect(attributes(repository)).toBe(`${comment}\n*.journey diff=journey\n`);
    expect(repository.git('status', '--porcelain')).toBe('?? .gitattributes');
    repository.write({ 'a.journey': journey.replaceAll('\n', '\r\n').replace('delighted', 'angry') });
    expect(repository.git('diff').replaceAll('\r', '')).toContain(`\n${head}\n`);
  });

  it.each([
    ['another driver', '*.journey diff=ours\n'],
    ['none at all', '*.journey -diff\n'],
  ])('refuses where git shows journeys with %s', async (_, text) => {
    await checkRefused(gitRepository({ '.gitattributes': text }), 'init --git', /a way of its own \(diff: /);
  });

  it('refuses a .gitattributes that git would not read', async () => {
    const repository = gitRepository({ ours: '', '.gitattributes': { linkTo: 'ours' } });
    await checkRefused(repository, 'init --git', /'\.gitattributes' is no ordinary file/);
  });

  it('takes the configuration back where the file cannot be written', () => {
    const repository = gitRepository({ 'a.journey': journey });
    const config = readFileSync(`${repository.folder}/.git/config`, 'utf8');
    const { status, stderr } = spawnSync(process.execPath, ['--require', faulty, cli, 'init', '--git'], {
      ...{ cwd: repository.folder, encoding: 'utf8' as const },
      env: { ...gitEnv, WAYMARK_FAULT: 'sync 1 ENOSPC' },
    });
    expect(stderr).toMatch(/'\.gitattributes' cannot be written: there is no space left on the disk\./);
    expect(status).toBe(2);
    expect(readFileSync(`${repository.folder}/.git/config`, 'utf8')).toBe(config);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it.each([
    ['init --git', /^waymark: This folder belongs to no git repository: 'git init' makes one\.\n$/],
    ['init --git nowhere', /^waymark: There is no folder 'nowhere'\.\n$/],
    ['init --textconv', /^waymark: --textconv is for git: /],
  ])('refuses %s outside of a repository', async (args, why) => {
    const { code, err } = await run(args, temporaryFolder());
    expect(err).toMatch(why);
    expect(code).toBe(2);
  });
});

describe('waymark init --git --textconv', () => {
  it('makes git compare journeys in their usual form', async () => {
    const repository = gitRepository({ 'a.journey': journey });
    expect(waymark(repository.folder, 'init', '--git', '--textconv')).toMatchObject({
      status: 0,
      stderr: '',
    });
    repository.commit();
    repository.write({ 'a.journey': journey.replaceAll('  ', '\t').replaceAll('\n', '\r\n') });
    expect(repository.git('diff').split('\n').slice(2)).toEqual([]);

    repository.write({ 'a.journey': journey.replaceAll('  ', '\t').replace('delighted', 'angry') });
    const diff = repository.git('diff');
    expect(diff).toContain(`\n${head}\n`);
    expect(diff.match(/^[-+] .*/gm)).toEqual(['-      emotion delighted', '+      emotion angry']);
  });

  it('survives files that are no text', () => {
    const repository = gitRepository({ 'a.journey': Buffer.from('journey caf\xe9\n', 'latin1') });
    waymark(repository.folder, 'init', '--git', '--textconv');
    repository.write({ 'a.journey': 'journey café\n' });
    expect(repository.git('diff')).toContain('\n+journey café');
  });
});
