/**
 * Tests the extension in a real VS Code, and ends with the line `N passed, N failed`.
 *
 *     node tests/editor/run.mts              all three of the following
 *     node tests/editor/run.mts host         the suite inside the extension host
 *     node tests/editor/run.mts ui [TEXT]    the workbench used as a person does; tests whose name holds TEXT
 *     node tests/editor/run.mts web [TEXT]   both in VS Code's web extension host, as in vscode.dev
 *     node tests/editor/run.mts desktop      the suite of 'host' on the desktop's VS Code, which is downloaded
 *
 * WAYMARK_VSIX names a packed extension to test instead of one that is packed first.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './bed/chromium.mts';
import { ensureVSCode } from './bed/install.mts';
import { projectFolder } from './bed/paths.mts';
import { exitOnSignals } from './bed/process-group.mts';
import type { Tally } from './run-tests.mts';
import { runExtensionHostSuite } from './suite/extension-host.mts';
import { runBrowserTests } from './ui/browser.mts';
import { runWebHostTests } from './web/web-host.mts';

const say = (line: string): void => console.log(line);

/** Runs the parts asked for, one after the other; a part that cannot run counts as one failure. */
async function main(part: string | undefined, nameHolds = ''): Promise<Tally> {
  const tallies: Tally[] = [];
  const add = async (title: string, run: () => Promise<Tally>): Promise<void> => {
    say(title);
    tallies.push(await attempt(run));
  };
  if (part === 'desktop') await add("In the desktop's VS Code:", () => runExtensionHostSuite('desktop'));
  if (part === undefined || part === 'host') {
    await add('In the extension host:', () => served(() => runExtensionHostSuite('served')));
  }
  if (part === undefined || part === 'ui') {
    await add('In the workbench:', () => served(() => runBrowserTests(nameHolds)));
  }
  if (part === undefined || part === 'web') {
    await add('In a browser, without a server:', () => served(() => runWebHostTests(nameHolds)));
  }
  const total = (count: (tally: Tally) => number): number =>
    tallies.reduce((sum, tally) => sum + count(tally), 0);
  return { passed: total((tally) => tally.passed), failed: total((tally) => tally.failed) };
}

async function served(run: () => Promise<Tally>): Promise<Tally> {
  if (!existsSync(path.join(projectFolder, 'dist/extension.js'))) {
    throw new Error("The extension is not built: run 'npm run build' first.");
  }
  ensureVSCode(say);
  ensureChromium(say);
  return run();
}

async function attempt(run: () => Promise<Tally>): Promise<Tally> {
  try {
    return await run();
  } catch (error) {
    say(`  ✗ ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}

exitOnSignals();
const { passed, failed } = await main(process.argv[2], process.argv[3]);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
