import path from 'node:path';

/** The folder of the project, where its package.json stands. */
export const projectFolder = path.resolve(import.meta.dirname, '../../..');

/** Where VS Code's server is installed, with a lock file of its own. */
export const bedFolder = path.join(projectFolder, 'tests/editor/vscode');

/** VS Code itself, as the package brings it. */
export const vscodeFolder = path.join(bedFolder, 'node_modules/code-server/lib/vscode');

/** The program that serves the workbench and installs extensions. */
export const serverProgram = path.join(vscodeFolder, 'out/server-main.js');

/** Screenshots and reports of a test run; git does not keep them. */
export const artifactsFolder = path.join(projectFolder, 'artifacts');
