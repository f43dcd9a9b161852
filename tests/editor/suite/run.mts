// Runs the extension-host suite: on VS Code as the editor tests serve it, or with --desktop on the desktop's.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { ensureChromium } from '../bed/chromium.mts';
import { ensureVSCode } from '../bed/install.mts';
import { artifactsFolder, projectFolder } from '../bed/paths.mts';
import type { Tally } from '../run-tests.mts';

const say = (line: string): void => console.log(line);

process.exitCode = await main(process.argv.includes('--desktop'));

async function main(desktop: boolean): Promise<number> {
  if (!process.env.WAYMARK_EXTENSION && !existsSync(path.join(projectFolder, 'dist/extension.js')))
    throw new Error("Build first: 'npm run build'.");
  if (!desktop) {
    ensureVSCode(say);
    ensureChromium(say);
  }
  const tally = await runSuite(desktop);
  say(`${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
}

/** The folder that the tests open is a copy, since they write into it. */
async function runSuite(desktop: boolean): Promise<Tally> {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-suite-'));
  const workspace = path.join(folder, 'workspace');
  const report = path.join(folder, 'report.json');
  cpSync(path.join(import.meta.dirname, 'workspace'), workspace, { recursive: true });
  try {
    await runTests({
      ...(desktop ? {} : { vscodeExecutablePath: path.join(import.meta.dirname, '../bed/bed-code.mts') }),
      extensionDevelopmentPath: process.env.WAYMARK_EXTENSION ?? projectFolder,
      extensionTestsPath: await bundle(),
      extensionTestsEnv: { WAYMARK_SUITE_REPORT: report },
      launchArgs: [workspace, ...(desktop ? ['--disable-extensions'] : [])],
    });
  } catch (error) {
    say(`  ${error instanceof Error ? error.message : error}`);
  }
  const tally = tallyIn(report);
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

/** A run that did not come to its end left no report: it counts as one failure. */
function tallyIn(report: string): Tally {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { passed: 0, failed: 1 };
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
