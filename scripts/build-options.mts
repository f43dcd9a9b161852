import path from 'node:path';
import type { BuildOptions } from 'esbuild';

/** The project's folder, with an absolute path. */
export const root = path.join(import.meta.dirname, '..');

/** Something that is built, from one entry point or several. */
export interface Output {
  readonly entries: readonly [string, ...string[]];
  readonly options: BuildOptions;
}

/** What all outputs have in common. */
export const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  sourcemap: true,
  // The licences stand in dist/THIRD-PARTY-NOTICES.txt.
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
};

/** What runs in Node: the extension host, the language server and the command line. */
export const node: BuildOptions = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: ['node20', 'es2022'],
};

/** What runs in VS Code's web extension host, as in vscode.dev: nothing of Node is there. */
export const web: BuildOptions = { ...shared, platform: 'browser', format: 'cjs' };
