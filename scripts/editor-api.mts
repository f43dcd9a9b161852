import type { Plugin } from 'esbuild';

/**
 * Asks VS Code for its API once in a bundle. Otherwise each file that imports it would ask anew, for which VS Code looks
 * through all extensions, and would get a copy of its own of some 350 names: that is most of what activating took.
 */
export function editorApiOnce(): Plugin {
  return {
    name: 'editor-api-once',
    setup(build) {
      build.onResolve({ filter: /^vscode$/ }, ({ kind, namespace }) =>
        kind === 'import-statement' && namespace !== 'editor-api'
          ? { path: 'vscode', namespace: 'editor-api' }
          : { path: 'vscode', external: true },
      );
      build.onLoad({ filter: /.*/, namespace: 'editor-api' }, () => ({
        contents: "export * from 'vscode';",
      }));
    },
  };
}
