import type { Plugin } from 'esbuild';

/** Leaves the second door of the language out of a bundle, which then loads `dist/documents.js` when it is needed. */
export function documentsApart(): Plugin {
  return {
    name: 'documents-apart',
    setup(build) {
      build.onResolve({ filter: /[\\/]language[\\/]documents\.ts$/ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: './documents.js', external: true } : undefined,
      );
    },
  };
}
