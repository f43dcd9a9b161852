import { statSync } from 'node:fs';
import { parentOf } from '../../server/workspace/files/index.ts';
import { CannotRun } from '../cannot-run.ts';
import { realPath } from '../paths.ts';
import { type GitEnv, runGit } from './run-git.ts';

/** A git repository as seen from one of its folders. */
export interface Repository {
  /** A folder inside it that is there, with links followed: git runs here. */
  readonly folder: string;
  /** Where the top of its tree stands, separated by `/`; of a bare repository the folder itself. */
  readonly root: string;
  readonly isBare: boolean;
  /** Whether older commits were not fetched. */
  readonly isShallow: boolean;
  readonly env: GitEnv;
}

/**
 * The repository that a path belongs to; the path itself need not be there, since it may have been in an older commit.
 * Undefined where it belongs to none.
 *
 * @throws CannotRun where there is no git, or git does not trust the folder
 */
export function openRepository(path: string, env: GitEnv): Repository | undefined {
  const folder = nearestFolder(path);
  const asked = ['--is-bare-repository', '--is-shallow-repository', '--show-prefix'];
  const { code, out, err } = runGit(folder, ['rev-parse', ...asked], env);
  if (code !== 0) return refusal(err);
  const [bare, shallow, prefix = ''] = out.toString().split('\n');
  return {
    folder,
    root: without(prefix, folder),
    isBare: bare === 'true',
    isShallow: shallow === 'true',
    env,
  };
}

function nearestFolder(path: string): string {
  for (let at: string | undefined = realPath(path); at !== undefined; at = parentOf(at)) {
    try {
      if (statSync(at).isDirectory()) return at;
    } catch {
      // What is not there has a folder above it that is.
    }
  }
  return path;
}

/** The folder that holds `prefix`, which git writes with a `/` behind each name. */
function without(prefix: string, folder: string): string {
  let root = folder;
  for (const _ of prefix.split('/').filter(Boolean)) root = parentOf(root) ?? root;
  return root;
}

function refusal(err: string): undefined {
  if (!/dubious ownership/.test(err)) return undefined;
  throw new CannotRun(
    "Git does not trust this repository, since it belongs to somebody else: 'git config --global --add safe.directory FOLDER' says that you do.",
  );
}
