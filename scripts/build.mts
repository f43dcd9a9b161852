/**
 * Builds everything that ships into `dist/`, minified, with source maps beside.
 *
 *     node scripts/build.mts            once
 *     node scripts/build.mts --watch    again whenever a source changes
 */
import { chmodSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { type Output, outputs, root } from './outputs.mts';

try {
  await main(process.argv.includes('--watch'));
} catch {
  // What is wrong, and where, esbuild has said by now.
  console.error('dist/ could not be built.');
  process.exitCode = 1;
}

async function main(watch: boolean): Promise<void> {
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  await Promise.all(outputs.map((output) => make(output, watch)));
  console.log(watch ? 'Watching for changes. Press Ctrl+C to stop.' : 'Built dist/.');
}

async function make({ entries, options }: Output, watch: boolean): Promise<void> {
  if (!existsSync(path.join(root, entries[0]))) {
    console.log(`${entries[0]} does not exist yet: left out`);
    return;
  }
  const complete = { ...options, entryPoints: [...entries] };
  if (watch) {
    await (await context({ ...complete, logLevel: 'info' })).watch();
    return;
  }
  await build(complete);
  // npx starts the command line by its first line, which asks for the permission to execute it.
  if (options.outfile === 'dist/cli.js') chmodSync(path.join(root, options.outfile), 0o755);
}
