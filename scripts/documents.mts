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

/** Leaves what fills a company's own slides out of the documents, which load `dist/templates.js` for those. */
export function templatesApart(): Plugin {
  return {
    name: 'templates-apart',
    setup(build) {
      build.onResolve({ filter: /[\\/]automizer\.ts$/ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: './templates.js', external: true } : undefined,
      );
    },
  };
}

/** Leaves out the second, older pptxgenjs that pptx-automizer could draw with: our slides are drawn when it gets them. */
export function withoutDrawing(): Plugin {
  return {
    name: 'without-drawing',
    setup(build) {
      build.onResolve({ filter: /[\\/]generate-pptxgenjs$/ }, () => ({
        path: 'drawing',
        namespace: 'left-out',
      }));
      build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
        contents: 'export default undefined;',
      }));
    },
  };
}
