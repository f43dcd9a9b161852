import type { SimpleGit } from 'simple-git';
import type { Revision } from '../../../language/index.ts';

/**
 * The commit that the files below a folder stand at; undefined where git is not installed, does not know them, or has no
 * commit yet. It only looks: nothing is written, no program that a repository names is started, and whatever goes wrong
 * is no reason not to export.
 */
export async function revisionOf(folder: string): Promise<Revision | undefined> {
  try {
    // Loaded here only: no other format, and no other command, has to wait for it.
    const { simpleGit } = await import('simple-git');
    const git = simpleGit({
      baseDir: folder,
      config: ['core.fsmonitor=false'],
      // simple-git asks whoever sets this to say so: here it is switched off.
      unsafe: { allowUnsafeFsMonitor: true },
      timeout: { block: 20_000 },
    });
    return await lookAt(git);
  } catch {
    return undefined;
  }
}

/** The files that make a project. */
const files = [':(glob,icase)**/*.journey', ':(glob)**/waymark.json'];

async function lookAt(git: SimpleGit): Promise<Revision | undefined> {
  const commit = (await git.raw(['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}'])).trim();
  // Without locks git does not write down what it found out on the way.
  const changed = await git.raw([
    '--no-optional-locks',
    'status',
    '--porcelain',
    '-z',
    '--untracked-files=all',
    '--no-renames',
    '--',
    ...files,
  ]);
  if (changed !== '') return { commit, isChanged: true };
  const known = await git.raw(['ls-files', '-z', '--', ...files]);
  // Files that git is told to ignore have no revision, though the folder around them has one.
  return known === '' ? undefined : { commit, isChanged: false };
}
