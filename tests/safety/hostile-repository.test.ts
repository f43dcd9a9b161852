import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { revisionOf } from '../../server/workspace/files/revision-of.ts';
import { gitEnv, gitRepository, journeyWith, type TestRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A repository whose own settings name a program wherever git lets them, and what that program leaves behind. */
function hostileRepository(): { repository: TestRepository; canary: string } {
  const repository = gitRepository({
    'brand.journey': 'team care "Care"\n',
    'a.journey': journeyWith('    owner care\n'),
  });
  repository.commit({ 'a.journey': journeyWith('') });
  const canary = `${temporaryFolder({ evil: '#!/bin/sh\necho "$0 $*" >> "$(dirname "$0")/ran"\nexec cat\n' })}/ran`;
  const evil = canary.replace(/ran$/, 'evil');
  chmodSync(evil, 0o755);
  for (const key of programs) repository.git('config', key, evil);
  for (const [key, value] of [
    ['protocol.ext.allow', 'always'],
    ['remote.origin.url', `ext::${evil}`],
    ['remote.origin.promisor', 'true'],
    ['extensions.partialClone', 'origin'],
    ['core.repositoryFormatVersion', '1'],
    ['filter.evil.required', 'true'],
    ['alias.cat-file', `!${evil}`],
    ['alias.ls-tree', `!${evil}`],
  ] as const)
    repository.git('config', key, value);
  for (const hook of ['post-index-change', 'post-checkout', 'pre-commit', 'fsmonitor-watchman']) {
    repository.write({ [`.git/hooks/${hook}`]: `#!/bin/sh\nexec ${evil}\n` });
    chmodSync(`${repository.folder}/.git/hooks/${hook}`, 0o755);
  }
  repository.write({
    '.gitattributes': '*.journey diff=evil filter=evil merge=evil\n',
    'a.journey': journeyWith('    emotion calm\n'),
  });
  // Setting it up may have asked for the very programs.
  rmSync(canary, { force: true });
  return { repository, canary };
}

const programs = [
  ...['core.fsmonitor', 'core.pager', 'core.editor', 'core.askPass', 'core.sshCommand', 'core.gitProxy'],
  ...[
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'merge.evil.driver',
    'pager.diff',
    'pager.log',
  ],
  ...['filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process', 'credential.helper', 'gpg.program'],
  ...['remote.origin.uploadpack', 'uploadpack.packObjectsHook', 'sequence.editor', 'interactive.diffFilter'],
];

describe('a repository that names programs', () => {
  it('is one: git itself starts them', () => {
    const { repository, canary } = hostileRepository();
    spawnSync('git', ['diff'], { cwd: repository.folder, env: gitEnv });
    expect(existsSync(canary)).toBe(true);
  });

  it.each([
    'diff HEAD~1',
    'diff HEAD~1 HEAD --format html',
    'diff HEAD~1...HEAD',
    'owners --changed HEAD~1',
    'check',
    'export --format pptx --out deck.pptx',
    'init --git',
  ])('has none of them started: waymark %s', async (args) => {
    const { repository, canary } = hostileRepository();
    const { code, err } = await repository.waymark(args);
    expect(err).not.toMatch(/inside Waymark/);
    expect(code).toBeLessThanOrEqual(args === 'init --git' ? 2 : 1);
    expect(existsSync(canary)).toBe(false);
  });

  it('has none started for the commit on slides, in the editor either', async () => {
    const { repository, canary } = hostileRepository();
    const commit = repository.git('rev-parse', 'HEAD');
    expect(await revisionOf(repository.folder)).toEqual({ commit, isChanged: true });
    expect(existsSync(canary)).toBe(false);
  });

  it('is fetched nothing for, where it lacks a file of a commit', async () => {
    const { repository, canary } = hostileRepository();
    const object = repository.git('rev-parse', 'HEAD~1:a.journey');
    rmSync(path.join(repository.folder, '.git/objects', object.slice(0, 2), object.slice(2)));
    const { code, err } = await repository.waymark('diff HEAD~1');
    expect(err).toMatch(/Some files of this commit are not in this repository/);
    expect(code).toBe(2);
    expect(existsSync(canary)).toBe(false);
  });
});

describe('a word that looks like an option of git', () => {
  it.each([
    'diff -- --upload-pack=CANARY',
    'diff -- --output=CANARY',
    'diff -- --exec=CANARY HEAD',
    'diff -- HEAD --output=CANARY',
    'diff -- --output=CANARY..HEAD',
    'diff -- HEAD...--output=CANARY',
    'diff HEAD --path=--output=CANARY',
    'diff -- -c',
    'owners --changed=--output=CANARY',
  ])('is none: waymark %s', async (args) => {
    const repository = gitRepository({ 'a.journey': journeyWith('') });
    const canary = `${temporaryFolder()}/canary`;
    const { err } = await repository.waymark(args.replace('CANARY', canary));
    expect(err).toMatch(/^waymark: .+\n$/);
    expect(existsSync(canary)).toBe(false);
  });

  it.each(['--output=x', '-x', '--upload-pack=touch x'])(
    'is one where a file is called so, either: %s',
    async (name) => {
      const repository = gitRepository({ [`${name}.journey`]: journeyWith('') });
      repository.write({ [`${name}.journey`]: journeyWith('    emotion calm\n') });
      const { code, out } = await repository.waymark('diff HEAD');
      expect(out).toContain(`${name}.journey`);
      expect(code).toBe(0);
      expect(await revisionOf(repository.folder)).toMatchObject({ isChanged: true });
    },
  );
});
