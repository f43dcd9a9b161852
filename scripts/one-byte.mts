import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Writes signs beyond Latin-1 in our sources as escapes. esbuild does so in texts, but not in regular expressions, and a
 * single such sign makes Node keep two bytes for each letter of a bundle, for as long as the process runs.
 */
export function oneByte(): Plugin {
  return {
    name: 'one-byte',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        return { contents: source.replace(/[\u0100-\uffff]/g, escaped), loader: 'ts' };
      });
    },
  };
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
