import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = path.join(import.meta.dirname, '../../..');

/** What only makes inputs up, and what only tests need, is left out. */
const onlyTheCheck: Plugin = {
  name: 'only-the-check',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(?:vitest|fast-check)$/ }, ({ path: name }) => ({
      path: name,
      external: true,
      sideEffects: false,
    }));
    onResolve({ filter: /\/support\// }, async ({ path: name, pluginData, ...where }) => {
      if (pluginData === 'asked') return undefined;
      const found = await resolve(name, { ...where, pluginData: 'asked' });
      return { ...found, sideEffects: false };
    });
  },
};

/** A target's `check`, and all that it tests, as one file that the fuzzer can see into. */
export async function bundleCheck(target: string, outfile: string): Promise<void> {
  const file = path.join(root, `tests/fuzz/targets/${target}.ts`);
  await build({
    stdin: { contents: `export { check as fuzz } from ${JSON.stringify(file)};`, resolveDir: root },
    ...{ outfile, bundle: true, platform: 'node', format: 'cjs', sourcemap: 'inline', logLevel: 'error' },
    define: { 'import.meta.url': 'bundleAddress', 'import.meta.dirname': '__dirname' },
    banner: { js: `const bundleAddress = require('node:url').pathToFileURL(__filename).href;` },
    loader: { '.md': 'text' },
    plugins: [onlyTheCheck],
  });
}
