import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Leaves out the older of the two forms that the font comes in: everything that shows our page reads WOFF2. */
export function onlyWoff2(): Plugin {
  return {
    name: 'only-woff2',
    setup(build) {
      build.onLoad({ filter: /@fontsource[\\/].*\.css$/ }, async ({ path }) => {
        const css = await readFile(path, 'utf8');
        return { contents: css.replace(/,\s*url\([^)]*\.woff\)\s*format\([^)]*\)/g, ''), loader: 'css' };
      });
    },
  };
}
