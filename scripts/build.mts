/**
 * Builds everything that ships into `dist/`, minified, with source maps beside.
 *
 *     node scripts/build.mts            once
 *     node scripts/build.mts --watch    again whenever a source changes
 */
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, context, type Metafile } from 'esbuild';
import { type Output, root } from './build-options.mts';
import { putDocumentFiles } from './document-files.mts';
import { thirdPartyNotices } from './notices.mts';
import { outputs } from './outputs.mts';

try {
  await main(process.argv.includes('--watch'));
} catch (error) {
  // What is wrong with the sources, and where, esbuild has said by now.
  const said = error instanceof Error && 'errors' in error;
  console.error(said ? 'dist/ could not be built.' : `dist/ could not be built: ${error}`);
  process.exitCode = 1;
}

async function main(watch: boolean): Promise<void> {
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  const packages = putDocumentFiles(root);
  if (watch) {
    await Promise.all(outputs.map(keepMaking));
    console.log('Watching for changes. Press Ctrl+C to stop.');
    return;
  }
  const metafiles = await Promise.all(outputs.map(make));
  writeFileSync(
    path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'),
    thirdPartyNotices(root, metafiles, packages),
  );
  // npx starts the command line by its first line, which asks for the permission to execute it.
  chmodSync(path.join(root, 'dist/cli.js'), 0o755);
  console.log('Built dist/.');
}

async function make({ entries, options }: Output): Promise<Metafile> {
  const { metafile } = await build({ ...options, entryPoints: [...entries], metafile: true });
  return metafile;
}

async function keepMaking({ entries, options }: Output): Promise<void> {
  const making = await context({ ...options, entryPoints: [...entries], logLevel: 'info' });
  // Once before watching, so that who waits for it finds all of dist/ made.
  await making.rebuild();
  await making.watch();
}
