import type { FileSystem } from './file-system.ts';
import type { JourneyFiles } from './list-journey-files.ts';
import { joinPath, parentOf } from './paths.ts';
import { type Settings, settingsFileName } from './settings.ts';

/** One project on disk: its root, its settings, and which files are its own. */
export interface ProjectFiles {
  readonly root: string;
  readonly settings: Settings;
  readonly files: readonly string[];
  readonly unlisted: JourneyFiles['unlisted'];
}

/** The nearest folder, from `path` upwards, that holds a `waymark.json`; `fallback` where none does. */
export function findProjectRoot(fs: FileSystem, path: string, fallback: string): string {
  for (let folder: string | undefined = path; folder !== undefined; folder = parentOf(folder)) {
    if (fs.kindOf(joinPath(folder, settingsFileName)) === 'file') return folder;
  }
  return fallback;
}

/** The project whose root is `root`, and the projects in folders below it, each with its own files. */
export function findProjects(fs: FileSystem, root: string): ProjectFiles[] {
  throw new Error(`Projects of ${root} arrive shortly (${fs}).`);
}
