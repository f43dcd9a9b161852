import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { releaseAction } from '../../scripts/release-action.mts';
import { gitEnv, gitRepository } from '../support/git-repository.ts';

const sources = {
  'package.json': '{"version":"1.2.3"}\n',
  '.gitignore': 'dist/\n',
  'action.yml': 'name: W\n',
};
const dist = {
  'dist/action.cjs': 'run()\n',
  'dist/THIRD-PARTY-NOTICES.txt': 'Thanks\n',
  'dist/cli.js': '',
  'dist/cli.js.map': '{}',
  'dist/commands/check.js': 'check()\n',
  'dist/commands/check.js.map': '{}',
  'dist/commands/format.js': 'format()\n',
};

it('A release of the action holds the sources and what is built of them, and touches no branch', () => {
  const repository = gitRepository(sources);
  const head = repository.git('rev-parse', 'HEAD');
  repository.write(dist);
  expect(releaseAction(repository.folder, gitEnv)).toContain('  git push --force origin v1');
  expect(repository.git('ls-tree', '-r', '--name-only', 'v1.2.3').split('\n')).toEqual([
    '.gitignore',
    'action.yml',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/action.cjs',
    'dist/cli.js',
    'dist/commands/check.js',
    'dist/commands/format.js',
    'package.json',
  ]);
  expect(repository.git('rev-parse', 'v1', 'v1.2.3^').split('\n')).toEqual([
    repository.git('rev-parse', 'v1.2.3'),
    head,
  ]);
  expect(repository.git('rev-parse', 'main')).toBe(head);
  expect(repository.git('status', '--porcelain')).toBe('');
});

it('The major tag moves on to the next release', () => {
  const repository = gitRepository(sources);
  repository.write(dist);
  releaseAction(repository.folder, gitEnv);
  repository.commit({ 'package.json': '{"version":"1.3.0"}\n' });
  releaseAction(repository.folder, gitEnv);
  expect(repository.git('rev-parse', 'v1')).toBe(repository.git('rev-parse', 'v1.3.0'));
});

it.each([
  ['is not built', {}, "dist/action.cjs is not there: run 'npm run build' first."],
  ['holds changes', { ...dist, 'action.yml': 'name: X\n' }, 'Commit all changes first'],
])('There is no release of what %s', (_, files, why) => {
  const repository = gitRepository(sources);
  repository.write(files);
  expect(() => releaseAction(repository.folder, gitEnv)).toThrow(why);
  expect(repository.git('tag')).toBe('');
});

it('There is no second release of a version', () => {
  const repository = gitRepository(sources);
  repository.write(dist);
  releaseAction(repository.folder, gitEnv);
  expect(() => releaseAction(repository.folder, gitEnv)).toThrow('v1.2.3 is released already');
});

it('What action.yml names is what is built', () => {
  const root = path.join(import.meta.dirname, '../..');
  expect(readFileSync(path.join(root, 'action.yml'), 'utf8')).toContain(
    '\n  using: node24\n  main: dist/action.cjs\n',
  );
});
