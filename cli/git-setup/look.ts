import { CannotRun } from '../cannot-run.ts';
import { type GitEnv, runGit } from '../git/run-git.ts';
import { driverName, type KnownAttributes } from './attributes.ts';
import type { Setting } from './driver.ts';

/** What git says of journeys in the repository at `root`. */
export function attributesIn(root: string, env: GitEnv): KnownAttributes {
  const { out } = runGit(root, ['check-attr', '-z', 'text', 'diff', '--', 'a.journey'], env);
  const words = out.toString().split('\0');
  const of = (name: string): string => words[words.indexOf(name) + 1] ?? 'unspecified';
  return { text: of('text'), diff: of('diff') };
}

/** How many journeys git keeps with line ends that are not those of `text`. */
export function foreignEnds(root: string, env: GitEnv): number {
  const { out } = runGit(root, ['ls-files', '--eol', '-z', '--', ':(icase)*.journey'], env);
  return out
    .toString()
    .split('\0')
    .filter((line) => /^i\/(?:crlf|mixed) /.test(line)).length;
}

/** Settings that the repository itself does not hold yet. */
export function missingIn(root: string, env: GitEnv, settings: readonly Setting[]): Setting[] {
  return settings.filter(({ key, value }) => {
    const { out } = runGit(root, ['config', '--local', '-z', '--get-all', key], env);
    return out.toString() !== `${value}\0`;
  });
}

/**
 * Writes settings into the repository's own configuration.
 *
 * @returns what takes them away again, as far as nothing of them was there
 * @throws CannotRun where git does not write them
 */
export function writeSettings(root: string, env: GitEnv, settings: readonly Setting[]): () => void {
  const section = `diff.${driverName}`;
  const { code } = runGit(root, ['config', '--local', '--get-regexp', `^diff\\.${driverName}\\.`], env);
  const undo = (): void => {
    if (code !== 0) runGit(root, ['config', '--local', '--remove-section', section], env);
  };
  for (const { key, value } of settings) {
    const run = runGit(root, ['config', '--local', '--replace-all', key, value], env);
    if (run.code === 0) continue;
    undo();
    throw new CannotRun(`Git could not write its configuration: ${run.err.trim()}`);
  }
  return undo;
}
