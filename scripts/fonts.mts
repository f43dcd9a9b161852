import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** Leaves out the older of the two forms that the font comes in: everything that shows our page reads WOFF2. */
export function onlyWoff2(): Plugin {
  return {
    name: 'only-woff2',
    setup(build) {
      build.onLoad({ filter: /@fontsource[\\/].*\.css$/ }, async ({ path: file }) => {
        const css = await readFile(file, 'utf8');
        return { contents: css.replace(/,\s*url\([^)]*\.woff\)\s*format\([^)]*\)/g, ''), loader: 'css' };
      });
    },
  };
}

/** What unpacks fonts brings a word list along; the form it has for browsers is packed itself, a seventh as long. */
export function packedWords(): Plugin {
  return {
    name: 'packed-words',
    setup(build) {
      build.onResolve({ filter: /\/dictionary-data$/ }, ({ resolveDir }) =>
        /[\\/]brotli[\\/]dec$/.test(resolveDir)
          ? { path: path.join(resolveDir, 'dictionary-browser.js') }
          : undefined,
      );
    },
  };
}
