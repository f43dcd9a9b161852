import { relativePath, within } from '../server/workspace/files/index.ts';

/** What GitHub Actions tells a step of where it runs; outside of it, nothing is known. */
export interface GithubRun {
  /** A path from the repository's folder; nothing where it does not stand in it. `path` is absolute. */
  inRepository(path: string): string | undefined;
  /** The web address of a line of a file, as of the commit that is checked; lines count from one. */
  lineAddress(path: string, line: number): string | undefined;
}

/** Reads the variables that GitHub Actions sets. */
export function githubRun(env: Readonly<Record<string, string | undefined>>): GithubRun {
  const { GITHUB_WORKSPACE, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA } = env;
  const workspace = GITHUB_WORKSPACE?.replaceAll('\\', '/').replace(/\/$/, '');
  const inRepository = (path: string): string | undefined =>
    workspace && within(workspace, path) ? relativePath(workspace, path) : undefined;
  return {
    inRepository,
    lineAddress(path, line) {
      const file = inRepository(path);
      if (!(file && GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA)) return undefined;
      const parts = file.split('/').map((part) => encodeURIComponent(part.toWellFormed()));
      return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${parts.join('/')}#L${line}`;
    },
  };
}
