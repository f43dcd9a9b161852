import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { onlyChecks } from '../../support/only-checks.ts';
import { launchChromium } from '../bed/chromium.mts';
import { artifactsFolder, projectFolder } from '../bed/paths.mts';
import { serveWebWorkbench, type WebWorkbench } from '../bed/web-workbench.mts';
import { runTests, type Tally } from '../run-tests.mts';
import { webTests } from './web-tests.mts';

const say = (line: string): void => console.log(line);
const limitInSeconds = 240;
const built = path.join(artifactsFolder, 'web');
/** A path below the extension's folder, which is all that is served of the project. */
const below = (file: string): string => path.posix.join('artifacts/web', file);

/** Runs the suite in VS Code's web extension host, then uses the workbench there as a person does. */
export async function runWebHostTests(nameHolds: string): Promise<Tally> {
  await makePrograms();
  const workbench = await serveWebWorkbench({
    extension: projectFolder,
    builtIn: [below('virtual-files')],
  });
  const browser = await launchChromium(say);
  try {
    const suite = nameHolds === '' ? await runSuite(browser, workbench) : { passed: 0, failed: 0 };
    const chosen = webTests(browser, workbench).filter(({ name }) => name.includes(nameHolds));
    const seen = await runTests(chosen, { say });
    return { passed: suite.passed + seen.passed, failed: suite.failed + seen.failed };
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

/** The suite and the extension that holds its files, as scripts for a browser. */
async function makePrograms(): Promise<void> {
  const here = import.meta.dirname;
  const files = path.join(built, 'virtual-files');
  mkdirSync(files, { recursive: true });
  cpSync(path.join(here, 'virtual-files/package.json'), path.join(files, 'package.json'));
  writeFileSync(path.join(files, 'files.json'), JSON.stringify(virtualFiles()));
  await build({
    entryPoints: {
      'virtual-files/extension': path.join(here, 'virtual-files/extension.ts'),
      suite: path.join(here, 'suite.ts'),
    },
    outdir: built,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    alias: { 'node:assert/strict': path.join(here, 'assert.ts') },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

function virtualFiles(): Record<string, string> {
  const suite = filesOf('/maps', path.join(import.meta.dirname, '../suite/workspace'));
  const sample = filesOf('/northwind-fibre', path.join(projectFolder, 'samples/northwind-fibre'));
  // Other checks would find things in files that are about something else.
  const settings = onlyChecks(['promise-undelivered', 'touchpoint-without-owner']);
  return { ...suite, '/maps/waymark.json': settings, ...sample };
}

function filesOf(place: string, folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [`${place}/${path.relative(folder, file)}`, readFileSync(file, 'utf8')];
    }),
  );
}

async function runSuite(browser: Browser, workbench: WebWorkbench): Promise<Tally> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const outcome = Promise.withResolvers<Tally>();
  const lost = (why: string): void => {
    say(`  ✗ the suite did not come to its end: ${why}`);
    outcome.resolve({ passed: 0, failed: 1 });
  };
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    const line = format(...args);
    const [, report] = /WAYMARK_SUITE_REPORT (\{.*\})/.exec(line) ?? [];
    if (report !== undefined) outcome.resolve(JSON.parse(report));
    else if (process.env.BED_VERBOSE || ((type === 'log' || type === 'info') && /^ {2}/.test(line)))
      say(line);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => lost(`it ended with ${code}`));
  page.on('crash', () => lost('the page crashed'));
  const limit = setTimeout(() => lost(`no result after ${limitInSeconds} s`), limitInSeconds * 1000);
  if (process.env.BED_VERBOSE) {
    page.on('console', (message) => say(`  [page] ${message.text().slice(0, 400)}`));
    page.on('pageerror', (error) => say(`  [page] ${error.message}`));
  }
  try {
    await page.goto(
      workbench.url({ folder: { scheme: 'waymark-virtual', path: '/maps' }, tests: below('suite.js') }),
    );
    return await outcome.promise;
  } finally {
    clearTimeout(limit);
    await page.close();
  }
}
