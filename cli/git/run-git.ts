import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { CannotRun } from '../cannot-run.ts';

/** What a run of git gave. */
export interface GitRun {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
}

export type GitEnv = Readonly<Record<string, string | undefined>>;

/** All files of a project, twice, are far less than this. */
const mostBytes = 1 << 29;

/**
 * Runs git in a folder, without a shell, and starts no program that a repository names: neither hooks nor file watchers,
 * neither filters nor transports. Whatever a person typed goes to `input`, never into `args`.
 *
 * @throws CannotRun where there is no git, or where it tells more than can be read
 */
export function runGit(folder: string, args: readonly string[], env: GitEnv, input = ''): GitRun {
  return run(folder, args, { ...env, ...anywhere, ...quiet, ...unconnected }, input);
}

/**
 * Fetches a commit from where a clone came from. A repository may name the programs that this starts: it is for checkouts
 * that somebody trusts.
 *
 * @param options what stands before the commit, and is nothing that anybody typed
 */
export function fetchCommit(folder: string, commit: string, options: readonly string[], env: GitEnv): void {
  run(folder, ['fetch', ...options, 'origin', commit], { ...env, ...anywhere, ...quiet }, '');
}

function run(folder: string, args: readonly string[], env: GitEnv, input: string): GitRun {
  const { status, stdout, stderr, error } = spawnSync('git', [...settings(folder), ...args], {
    // Windows looks for programs in the current folder first, which must not be the one that is looked at.
    cwd: path.dirname(process.execPath),
    env,
    input,
    maxBuffer: mostBytes,
    windowsHide: true,
  });
  if (error !== undefined) throw failure(error);
  return { code: status ?? 128, out: stdout, err: stderr.toString() };
}

function settings(folder: string): readonly string[] {
  return ['-C', folder, '--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
}

/** Git writes nothing, asks nobody, fetches nothing by itself, and speaks English. */
const quiet = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
  LANGUAGE: '',
};

/** Older versions of git fetch what a commit lacks whatever they are told; none fetches where no way is allowed. */
const unconnected = { GIT_ALLOW_PROTOCOL: 'none' };

/** A hook of git is told where it runs, as seen from there: here the folder alone says which repository is meant. */
const anywhere = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
};

function failure(error: Error): CannotRun {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') {
    return new CannotRun('Git is not installed, or not on the PATH: install it, or compare two folders.');
  }
  if (code === 'ENOBUFS') return new CannotRun('The journey files of this commit are too large to be read.');
  return new CannotRun(`Git cannot be started (${code ?? error.message}).`);
}
