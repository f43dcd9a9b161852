import { relativePath, within } from '../../server/workspace/files/index.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { type LoadedProject, loadProjects } from '../projects.ts';
import type { Side } from './sides.ts';

/** What stands on one side. */
export interface LoadedSide {
  /** The projects that hold journey files. */
  readonly projects: readonly RootedProject[];
  /** Whether a file is among those that were asked for. */
  wants(file: string): boolean;
  readonly isMissing: boolean;
}

export interface RootedProject extends LoadedProject {
  /** Where its root stands, seen from the place that was asked for. */
  readonly rootFromThere: string;
}

/**
 * The projects of a side; none where the place that was asked for is not there.
 *
 * @param known those of the other side: what is the same in both is not read twice
 * @throws CannotRun where something of a project cannot be read
 */
export async function loadSide(
  io: Io,
  side: Side,
  today: string,
  known: readonly LoadedProject[] = [],
): Promise<LoadedSide> {
  if (side.fs.kindOf(side.path) === undefined) {
    return { projects: [], wants: (file) => within(side.path, file), isMissing: true };
  }
  const { projects, wants } = await loaded(io, side, today, known);
  const filled = projects.filter(({ snapshot }) => snapshot.files.size > 0);
  return {
    projects: filled.map((project) => ({ ...project, rootFromThere: rootFrom(side.path, project.root) })),
    wants,
    isMissing: false,
  };
}

/** What cannot be read in a commit may be sound on the disk: the message says where to look. */
async function loaded(
  io: Io,
  { fs, path, folder, name, isCommit }: Side,
  today: string,
  known: readonly LoadedProject[],
) {
  try {
    return await loadProjects({ ...io, fs, folder }, [path], today, known);
  } catch (error) {
    if (isCommit && error instanceof CannotRun) throw new CannotRun(`In '${name}', ${error.message}`);
    throw error;
  }
}

/** A root as both sides call it, wherever they stand: above the place that was asked for there is one at most. */
function rootFrom(path: string, root: string): string {
  return within(path, root) ? relativePath(path, root) : 'around';
}
