/**
 * Finding and reading a project's files, for the server and the command line. Node's own file system is not
 * here but in `node-file-source.ts`, so that the web server can do without it; what only the editor can read is in
 * `client-file-source.ts`.
 *
 * Paths are absolute and separated by `/`, on Windows too. Those of files on no disk begin with their scheme and
 * authority: `vscode-vfs://github/owner/repository/brand.journey`, `memfs:///maps/brand.journey`.
 */
export type { Entry, FileProblem, FileSource, ListResult, ReadResult } from './file-source.ts';
export { type JourneyFiles, listFilesEnding, listJourneyFiles, type Unlisted } from './list-journey-files.ts';
export { isJourneyName, isVirtual, joinPath, parentOf, relativePath, within } from './paths.ts';
export { findingProjects, findProjectRoot, findProjects, type ProjectFiles } from './projects.ts';
export { noSettings, readSettings, type Settings, settingsFileName } from './settings.ts';
export type { SettingsProblem } from './settings-problem.ts';
export { tooLargeText } from './size-limit.ts';
