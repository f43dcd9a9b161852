import { dayOf, oneOf } from '../arguments.ts';
import { compare } from '../diff/compare.ts';
import { sidesOf } from '../diff/sides.ts';
import { openRepository } from '../git/repository.ts';
import type { Io } from '../io.ts';
import { codeOwners } from '../owners/code-owners.ts';
import { ownersList } from '../owners/owners-list.ts';
import { changedStakes, ownedStakes, type Stake } from '../owners/stakes.ts';
import { absolutePath, realPath } from '../paths.ts';
import { loadProjects } from '../projects.ts';

export interface OwnersOptions {
  readonly path: string;
  readonly format: string;
  /** What to compare with, as `waymark diff` takes it. */
  readonly changed?: string;
  readonly today?: string;
}

/**
 * Tells which teams answer for files, or for what changed in them, and how to reach them.
 *
 * @returns 0
 * @throws CannotRun
 */
export async function owners(io: Io, options: OwnersOptions): Promise<number> {
  const format = oneOf('--format', ['list', 'codeowners'], options.format);
  const stakes = await stakesOf(io, options);
  if (format === 'codeowners') io.out(codeOwners(stakes, rootOf(io, options.path)));
  else if (stakes.length > 0) io.out(ownersList(stakes, io.folder));
  else io.err(`${options.changed === undefined ? 'No team owns anything here' : 'No team is affected'}.\n`);
  return 0;
}

async function stakesOf(io: Io, { path, changed, today }: OwnersOptions): Promise<readonly Stake[]> {
  const day = today === undefined ? io.today : dayOf(today);
  if (changed === undefined)
    return ownedStakes(await loadProjects(io, [realPath(absolutePath(io.folder, path))], day));
  return changedStakes(await compare(io, sidesOf(io, { base: changed, path }), day, path));
}

/** CODEOWNERS names files from the top of a repository; where there is none, from the current folder. */
function rootOf(io: Io, path: string): string {
  return openRepository(absolutePath(io.folder, path), io.env)?.root ?? io.folder;
}
