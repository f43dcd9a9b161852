import { firstProject, harmless } from '../../language/index.ts';
import { findProjects, within } from '../../server/workspace/files/index.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { absolutePath, shownPath } from '../paths.ts';
import { writeFiles } from '../writing/write-files.ts';

/**
 * Writes a small project to start from into a folder, which is made where it is missing.
 *
 * @returns 0
 * @throws CannotRun where the folder holds journeys already, or something would be written over; nothing is written then
 */
export async function init(io: Io, typed: string): Promise<number> {
  const folder = absolutePath(io.folder, typed);
  const shown = typed === '.' ? 'This folder' : `'${typed}'`;
  const kind = io.fs.kindOf(folder);
  if (kind === 'file') throw new CannotRun(`${shown} is a file: name a folder to start in.`);
  const files = firstProject(io.today).map(({ name, text }) => ({
    path: `${folder}/${name}`,
    content: text,
  }));
  if (kind === 'folder') refuseTaken(io, folder, shown, files);
  await writeFiles(io, files, { onlyNew: true });
  const names = files.map(({ path }) => `  ${harmless(shownPath(io.folder, path))}\n`);
  io.out(`Wrote a small project to start from:\n${names.join('')}\n${nextSteps(typed)}`);
  return 0;
}

/** What is there stays as it is, and a project that has begun needs no beginning. */
function refuseTaken(io: Io, folder: string, shown: string, files: readonly { path: string }[]): void {
  const taken = files.filter(({ path }) => io.fs.kindOf(path) !== undefined);
  const journeys = findProjects(io.fs, folder).flatMap((project) =>
    project.files.filter((file) => within(folder, file)),
  );
  const [first] = [...taken.map(({ path }) => path), ...journeys];
  if (first === undefined) return;
  const what = journeys.length > 0 ? 'holds journeys' : 'is in use';
  throw new CannotRun(
    `${shown} ${what} already (${shownPath(io.folder, first)}), so nothing was written. Name a new folder, such as 'waymark init journeys'.`,
  );
}

function nextSteps(typed: string): string {
  const where = typed === '.' ? '' : ` ${/^[\w./-]+$/.test(typed) ? typed : `"${harmless(typed)}"`}`;
  return `Next: open first-repair.journey in your editor and make it yours, then see what holds:

  npx waymark check${where}
`;
}
