import path from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Leaves out of a bundle what it does not use of `language/` and of chevrotain, whose lexer the language uses and whose
 * parser it does not: nothing there does anything by being loaded, but for what older runtimes lack, and a bundler cannot
 * see that by itself.
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
      build.onResolve(
        { filter: /^\.|chevrotain/ },
        async ({ path: wanted, importer, resolveDir, kind, pluginData }) => {
          if (pluginData === asked || !/chevrotain/.test(`${wanted}${importer}`)) return undefined;
          const found = await build.resolve(wanted, { importer, resolveDir, kind, pluginData: asked });
          return { ...found, sideEffects: false, pluginData: undefined };
        },
      );
    },
  };
}

/** Marks what this plugin asks esbuild itself. */
const asked = 'pure-language';
