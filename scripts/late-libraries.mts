import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Keeps two libraries of the command line from taking milliseconds of every start: picocolors looks at standard output as
 * soon as it is loaded, which has Node bring its streams in, though it is told whether to paint; and hardly any project has
 * a file pattern that needs picomatch.
 */
export function lateLibraries(root: string): Plugin {
  return {
    name: 'late-libraries',
    setup(build) {
      build.onLoad({ filter: /[\\/]picocolors[\\/]picocolors\.js$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes(look))
          throw new Error('picocolors looks at standard output in another way by now.');
        return { contents: text.replace(look, 'false') };
      });
      build.onResolve({ filter: /^picomatch$/ }, ({ namespace }) =>
        namespace === late ? undefined : { path: 'picomatch', namespace: late },
      );
      build.onLoad({ filter: /^picomatch$/, namespace: late }, () => ({
        contents: picomatchOnceAsked,
        resolveDir: root,
      }));
    },
  };
}

const late = 'late';
const look = '(p.stdout || {}).isTTY';

/** All that we ask of it. */
const picomatchOnceAsked = `
  module.exports = (...all) => require('picomatch')(...all);
  module.exports.makeRe = (...all) => require('picomatch').makeRe(...all);
`;
