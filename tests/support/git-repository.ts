import { execFileSync } from 'node:child_process';
import { nodeFileSource } from '../../server/workspace/files/node-file-source.ts';
import { type CliRun, type CliWorld, runCommand } from './run-cli.ts';
import { type Content, temporaryFolder, writeFiles } from './temporary-folder.ts';

/** What git needs to know, whatever this machine's own settings are: always the same person on the same day. */
export const gitEnv: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.invalid',
  GIT_AUTHOR_DATE: '2026-03-01T12:00:00Z',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.invalid',
  GIT_COMMITTER_DATE: '2026-03-01T12:00:00Z',
};

/** A git repository in a folder of its own, on the branch `main`; gone when the test is over. */
export interface TestRepository {
  readonly folder: string;
  /** Runs git in it, and gives what it prints. */
  git(...args: string[]): string;
  write(files: Readonly<Record<string, Content>>): void;
  /** Writes these files and commits all that there is. */
  commit(files?: Readonly<Record<string, Content>>): string;
  /** Runs the command line in it. */
  waymark(args: string, world?: CliWorld): Promise<CliRun>;
}

/** A new repository; with files there is a first commit that holds them. */
export function gitRepository(files?: Readonly<Record<string, Content>>): TestRepository {
  const repository = repositoryIn(temporaryFolder());
  repository.git('init', '-q', '-b', 'main');
  if (files !== undefined) repository.commit(files);
  return repository;
}

/** A copy of a repository, as `git clone` with these options makes it. */
export function cloneOf({ folder }: TestRepository, ...options: string[]): TestRepository {
  const clone = repositoryIn(temporaryFolder());
  clone.git('clone', '-q', ...options, `file://${folder}`, '.');
  return clone;
}

/** The repository in a folder that is there already. */
export function repositoryIn(folder: string): TestRepository {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
      cwd: folder,
      env: gitEnv,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  return {
    folder,
    git,
    write: (files) => writeFiles(folder, files),
    commit(files = {}) {
      writeFiles(folder, files);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'Change');
      return git('rev-parse', 'HEAD');
    },
    waymark: (args, world = {}) => runCommand(args, { folder, fs: nodeFileSource, env: gitEnv, ...world }),
  };
}

/** A journey that says how one touchpoint feels and who owns it. */
export function journeyWith(lines: string, name = 'get-online'): string {
  return `journey ${name} "Get online"\n  touchpoint order "Order"\n    channel web\n${lines}`;
}
