#!/usr/bin/env node
// Stands in for the VS Code executable: @vscode/test-electron starts it just as it starts the desktop's.
import path from 'node:path';
import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.mts';
import { exitOnSignals } from './process-group.mts';
import { type EditorServer, startServer } from './server.mts';
import { workbenchUrl } from './workbench-url.mts';

const limitInSeconds = 300;
const say = (line: string): void => console.log(line);

exitOnSignals();
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [tests] = option(args, 'extensionTestsPath');
  const extensions = option(args, 'extensionDevelopmentPath');
  const folder = args.find((argument) => !argument.startsWith('-'));
  if (!tests || extensions.length === 0) {
    console.error(`This stands in for VS Code to run extension tests only, not for: ${args.join(' ')}`);
    return 64;
  }
  const server = await startServer({ testDriver: true });
  const browser = await launchChromium(say);
  try {
    const place = { ...(folder ? { folder } : {}), extensions, tests };
    return await outcome(browser, workbenchUrl(server, place));
  } catch (error) {
    explain(error, server);
    return 1;
  } finally {
    await browser.close();
    await server.stop();
  }
}

function option(args: readonly string[], name: string): string[] {
  const start = `--${name}=`;
  return args
    .filter((argument) => argument.startsWith(start))
    .map((argument) => argument.slice(start.length));
}

/** Opens the workbench, which runs the tests by itself and calls back with their exit code. */
async function outcome(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.exposeFunction('codeAutomationLog', relay);
  const code = Promise.withResolvers<number>();
  await page.exposeFunction('codeAutomationExit', code.resolve);
  failWhenLost(page, code.reject);
  const limit = setTimeout(
    () => code.reject(new Error(`no result after ${limitInSeconds} s`)),
    limitInSeconds * 1000,
  );
  try {
    await page.goto(url);
    return await code.promise;
  } finally {
    clearTimeout(limit);
  }
}

function failWhenLost(page: Page, reject: (reason: Error) => void): void {
  page.on('crash', () => reject(new Error('the page crashed')));
  page.on('close', () => reject(new Error('the browser was closed')));
}

/** Of all the workbench logs, what the tests print is what matters; BED_VERBOSE=1 shows the rest. */
function relay(type: string, args: unknown[]): void {
  const line = format(...args);
  const ours =
    type === 'info' && !/^(Creating a socket|Resolv|\[|Updating additional|Ignoring fetching)/.test(line);
  if (ours || process.env.BED_VERBOSE) say(line);
}

function explain(error: unknown, server: EditorServer): void {
  console.error(`${path.basename(process.argv[1] ?? '')}: ${error instanceof Error ? error.message : error}`);
  console.error(server.log().slice(-4000));
}
