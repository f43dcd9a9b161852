/**
 * Makes what GitHub needs to run the action: a commit that holds the sources as they are committed and, beside them, the
 * built `dist/action.cjs`, with `dist/cli.js` and its commands for pre-commit. Tags lead to it, `v1.2.3` and `v1`; no
 * branch does, and the files you see stay as they are.
 *
 *     npm run action:release
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a release holds beyond what is committed. */
const built = ['dist/action.cjs', 'dist/cli.js', 'dist/commands/check.js', 'dist/THIRD-PARTY-NOTICES.txt'];

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(releaseAction(path.join(import.meta.dirname, '..')));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Commits the built action beside the last commit's files, and tags it.
 *
 * @param env what git is started with
 * @returns what was done, and what to do next
 * @throws Error where something is not committed or not built, or this version is released already
 */
export function releaseAction(root: string, env: NodeJS.ProcessEnv = process.env): string {
  const index = path.join(mkdtempSync(path.join(tmpdir(), 'waymark-release-')), 'index');
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, env: { ...env, GIT_INDEX_FILE: index }, encoding: 'utf8' }).trim();
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const [exact, moving] = [`v${version}`, `v${String(version).split('.', 1)[0]}`];
  refuse(root, env, exact);
  try {
    git('read-tree', 'HEAD');
    git('add', '--force', '--', ...built, 'dist/commands/*.js');
    const tree = git('write-tree');
    const commit = git('commit-tree', tree, '-p', 'HEAD', '-m', `Action ${exact}, built`);
    git('tag', exact, commit);
    git('tag', '--force', moving, commit);
  } finally {
    rmSync(path.dirname(index), { recursive: true, force: true });
  }
  return `Tagged ${exact} and ${moving}. Publish them with:\n\n  git push origin ${exact}\n  git push --force origin ${moving}`;
}

function refuse(root: string, env: NodeJS.ProcessEnv, tag: string): void {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, env, encoding: 'utf8' }).trim();
  const missing = built.find((file) => !existsSync(path.join(root, file)));
  if (missing !== undefined) throw new Error(`${missing} is not there: run 'npm run build' first.`);
  if (git('status', '--porcelain') !== '')
    throw new Error('Commit all changes first: a release is made of commits.');
  if (git('tag', '--list', tag) !== '') {
    throw new Error(`${tag} is released already: raise the version in package.json first.`);
  }
}
