import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
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
      // simple-git asks whoever sets these to say so: here they are switched off.
      unsafe: { allowUnsafeFsMonitor: true, allowUnsafeProtocolOverride: true },
      allowEnvironment: Object.keys(locked),
      timeout: { block: 20_000 },
    }).env(environment());
    return await lookAt(git, folder);
  } catch {
    return undefined;
  }
}

/**
 * What git is started with: where things are on this machine, and nothing of what tells git which programs to start. It
 * fetches nothing that a repository lacks, whoever that names, and writes down nothing that it found out on the way.
 */
function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && places.test(name),
  ) as [string, string][];
  return { ...Object.fromEntries(kept), ...locked };
}

const locked = { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };

const places =
  /^(?:PATH|PATHEXT|HOME|HOMEDRIVE|HOMEPATH|USERPROFILE|XDG_CONFIG_HOME|SYSTEMROOT|WINDIR|TEMP|TMP|TMPDIR|PROGRAMDATA)$/i;

/** The files that make a project. */
const files = [':(glob,icase)**/*.journey', ':(glob)**/waymark.json'];
const isOurs = (name: string): boolean => /\.journey$/i.test(name) || /(?:^|\/)waymark\.json$/.test(name);

/**
 * Git's own `status` would run the filters that a repository names over files that look changed, so the files are
 * compared here, by the names that git gives to contents.
 */
async function lookAt(git: SimpleGit, folder: string): Promise<Revision | undefined> {
  const commit = (await git.raw(['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}'])).trim();
  const committed = new Map<string, string>();
  for (const line of (await git.raw(['ls-tree', '-r', '-z', commit])).split('\0')) {
    const [, object, name] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (object !== undefined && name !== undefined && isOurs(name)) committed.set(name, object);
  }
  const listed = await git.raw([
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    ...files,
  ]);
  const there = listed.split('\0').filter((name) => name !== '' && isThere(path.join(folder, name)));
  // Files that git is told to ignore have no revision, though the folder around them has one.
  if (there.length === 0 && committed.size === 0) return undefined;
  const isChanged =
    there.some((name) => !committed.has(name)) ||
    [...committed].some(([name, object]) => !isStill(path.join(folder, name), object));
  return { commit, isChanged };
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** Whether a file says what it said, whatever its line ends are; of a link, whether it leads where it led. */
function isStill(file: string, object: string): boolean {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (stats.isSymbolicLink()) return nameOf(Buffer.from(readlinkSync(file)), object) === object;
  const bytes = readFileSync(file);
  if (nameOf(bytes, object) === object) return true;
  return nameOf(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'), object) === object;
}

/** What git calls this content, by the hash that it uses for `like`. */
function nameOf(content: Buffer, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}
