import path from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Leaves out of a bundle what it does not use of `language/`: nothing there does anything by being loaded, which a
 * bundler cannot see by itself.
 */
export function pureLanguage(root: string): Plugin {
  const language = path.join(root, 'language') + path.sep;
  return {
    name: 'pure-language',
    setup(build) {
      build.onResolve({ filter: /^\..*\.ts$/ }, ({ path: wanted, resolveDir }) => {
        const file = path.resolve(resolveDir, wanted);
        return file.startsWith(language) ? { path: file, sideEffects: false } : undefined;
      });
    },
  };
}
