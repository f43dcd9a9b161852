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

/** Leaves out what fills a company's own slides, which only the command line is given: its library needs Node. */
export function withoutTemplates(): Plugin {
  return {
    name: 'without-templates',
    setup(build) {
      build.onResolve({ filter: /^pptx-automizer$/ }, () => ({ path: 'automizer', namespace: 'left-out' }));
      build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
        contents:
          'export class Automizer { constructor() { throw new Error("Templates are filled by the command line."); } }',
      }));
    },
  };
}
