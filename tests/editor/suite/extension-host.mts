import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { onlyChecks } from '../../support/only-checks.ts';
import { artifactsFolder, projectFolder } from '../bed/paths.mts';
import { temporaryFolder } from '../bed/temporary-folder.mts';
import type { Tally } from '../run-tests.mts';

/**
 * Runs the suite of this folder inside an extension host: on the VS Code that the editor tests serve
 * themselves, or on the desktop's, which is downloaded. The extension is the built one of this project.
 */
export async function runExtensionHostSuite(where: 'served' | 'desktop'): Promise<Tally> {
  const folder = temporaryFolder('suite');
  const workspace = path.join(folder.path, 'workspace');
  const report = path.join(folder.path, 'report.json');
  // The tests write into the folder that they open, so it is a copy.
  cpSync(path.join(import.meta.dirname, 'workspace'), workspace, { recursive: true });
  // Other checks would find things in files that are about something else.
  writeFileSync(
    path.join(workspace, 'waymark.json'),
    onlyChecks(['promise-undelivered', 'touchpoint-without-owner']),
  );
  try {
    await runTests({
      ...(where === 'served' ? { vscodeExecutablePath: standIn } : {}),
      extensionDevelopmentPath: projectFolder,
      extensionTestsPath: await bundle(),
      extensionTestsEnv: { WAYMARK_SUITE_REPORT: report, PATH: pathWithOurNodeFirst() },
      launchArgs: [workspace, '--disable-extensions'],
    });
  } catch (error) {
    console.log(`  ${error instanceof Error ? error.message : error}`);
  }
  const tally = tallyIn(report);
  folder.remove();
  return tally;
}

const standIn = path.join(import.meta.dirname, '../bed/bed-code.mts');

/** The stand-in is started by its first line, which asks for `node`: that must be the one that runs this. */
function pathWithOurNodeFirst(): string {
  return [path.dirname(process.execPath), process.env.PATH].join(path.delimiter);
}

/** A run that did not come to its end left no report: it counts as one failure. */
function tallyIn(report: string): Tally {
  if (existsSync(report)) return JSON.parse(readFileSync(report, 'utf8'));
  console.log('  ✗ the suite did not come to its end');
  return { passed: 0, failed: 1 };
}

/** The extension host loads one CommonJS file. */
async function bundle(): Promise<string> {
  const outfile = path.join(artifactsFolder, 'suite/index.js');
  mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [path.join(import.meta.dirname, 'index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
