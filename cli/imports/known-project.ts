import { openProject, type Snapshot } from '../../language/index.ts';
import { findProjectRoot, findProjects, within } from '../../server/workspace/files/index.ts';
import type { Io } from '../io.ts';
import { shownPath } from '../paths.ts';
import { unreadable } from '../projects.ts';

/**
 * The project that a folder, there or still to be made, belongs to: what it knows needs no second declaration.
 *
 * @throws CannotRun where something of it cannot be read
 */
export function knownProject(io: Io, folder: string): Snapshot {
  const root = findProjectRoot(io.fs, folder, within(io.folder, folder) ? io.folder : folder);
  const empty = openProject({ today: io.today });
  if (io.fs.kindOf(root) !== 'folder') return empty;
  const [project] = findProjects(io.fs, root);
  for (const { path, problem } of project?.unlisted ?? [])
    throw unreadable(shownPath(io.folder, path), problem);
  const changes = (project?.files ?? []).map((path) => {
    const read = io.fs.readText(path);
    if ('problem' in read) throw unreadable(shownPath(io.folder, path), read.problem);
    return { uri: path, text: read.text };
  });
  return empty.update(changes).snapshot;
}
