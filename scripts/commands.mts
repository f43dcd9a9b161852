import path from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Leaves the commands out of the command line's own bundle, which then loads `dist/commands/NAME.js` of the one that was
 * asked for: showing a version or a help waits for none of them.
 */
export function commandsApart(root: string): Plugin {
  const commands = path.join(root, 'cli/commands') + path.sep;
  return {
    name: 'commands-apart',
    setup(build) {
      build.onResolve({ filter: /\.ts$/ }, ({ kind, path: wanted, resolveDir }) => {
        const file = path.resolve(resolveDir, wanted);
        return kind === 'dynamic-import' && file.startsWith(commands)
          ? { path: `./commands/${path.basename(file, '.ts')}.js`, external: true }
          : undefined;
      });
    },
  };
}

/** Commander can run other programs as commands. Ours are no programs, and loading what starts some takes milliseconds. */
export function withoutPrograms(): Plugin {
  return {
    name: 'without-programs',
    setup(build) {
      build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /[\\/]commander[\\/]/.test(importer) ? { path: 'programs', namespace: 'left-out' } : undefined,
      );
      build.onLoad({ filter: /^programs$/, namespace: 'left-out' }, () => ({
        contents: 'module.exports = {};',
      }));
    },
  };
}
