/**
 * Finding and reading a project's files, for the server and the command line. Node's own file system is not
 * here but in `node-file-source.ts`, so that the web server can do without it.
 *
 * Paths are absolute and separated by `/`, on Windows too.
 */
export type { Entry, FileProblem, FileSource, ListResult, ReadResult } from './file-source.ts';
export { type JourneyFiles, listFilesEnding, listJourneyFiles, type Unlisted } from './list-journey-files.ts';
export { joinPath, parentOf, relativePath, within } from './paths.ts';
export { findProjectRoot, findProjects, type ProjectFiles } from './projects.ts';
export { noSettings, readSettings, type Settings, settingsFileName } from './settings.ts';
export type { SettingsProblem } from './settings-problem.ts';
