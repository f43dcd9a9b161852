import { finish, type Steps } from '../../../language/index.ts';
import type { FileSource } from './file-source.ts';
import { listingJourneyFiles, type Unlisted } from './list-journey-files.ts';
import { joinPath, parentOf } from './paths.ts';
import { gitFolderOf } from './repository.ts';
import { readSettings, type Settings, settingsFileName } from './settings.ts';

/** One project on disk: its root, its settings, and which files are its own. */
export interface ProjectFiles {
  readonly root: string;
  readonly settings: Settings;
  /** In code unit order of their paths. */
  readonly files: readonly string[];
  /** Folders that could not be listed. */
  readonly unlisted: readonly Unlisted[];
}

/**
 * The nearest folder, from `path` upwards, that holds a `waymark.json`; `fallback` where none does. The search
 * ends at the repository that `path` stands in, since a project never reaches into a nested repository.
 */
export function findProjectRoot(fs: FileSource, path: string, fallback: string): string {
  for (let folder: string | undefined = path; folder !== undefined; folder = parentOf(folder)) {
    if (fs.kindOf(joinPath(folder, settingsFileName)) === 'file') return folder;
    if (gitFolderOf(fs, folder) !== undefined) return fallback;
  }
  return fallback;
}

/**
 * The project whose root is `root`, then the projects in folders below it, each with its own files. A folder
 * below that git ignores, or that a project around it excludes, is not looked into.
 */
export function findProjects(fs: FileSource, root: string): ProjectFiles[] {
  return finish(findingProjects(fs, root));
}

/** The same in small steps, for whoever has other things to do in between. */
export function* findingProjects(fs: FileSource, root: string): Steps<ProjectFiles[]> {
  const settings = readSettings(fs, root);
  const { files, innerProjects, unlisted } = yield* listingJourneyFiles(fs, root, settings.exclude);
  const projects: ProjectFiles[] = [{ root, settings, files, unlisted }];
  for (const inner of innerProjects) projects.push(...(yield* findingProjects(fs, inner)));
  return projects;
}
