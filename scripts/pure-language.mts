import path from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Leaves out of a bundle what it does not use of `language/`: nothing there does anything by being loaded, but for what
 * older runtimes lack, and a bundler cannot see that by itself.
 */
export function pureLanguage(root: string): Plugin {
  const language = path.join(root, 'language') + path.sep;
  return {
    name: 'pure-language',
    setup(build) {
      build.onResolve({ filter: /^\..*\.ts$/ }, ({ path: wanted, resolveDir }) => {
        const file = path.resolve(resolveDir, wanted);
        if (!file.startsWith(language) || path.basename(file) === 'older-runtimes.ts') return undefined;
        return { path: file, sideEffects: false };
      });
    },
  };
}
