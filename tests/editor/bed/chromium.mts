import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const debianPackages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/** Another installation that is under way is waited for. */
const patient = ['-o', 'DPkg::Lock::Timeout=300'];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium without a window, installing one first where there is none. */
export async function launchChromium(say: (line: string) => void): Promise<Browser> {
  const executablePath = ensureChromium(say);
  return chromium.launch({ executablePath, headless: true, args: switches });
}

/**
 * Where a Chromium is. Where none is found it is installed: by Debian's package as root, else by
 * Playwright's own download. Throws with what to install where neither works. `CHROME_BIN` names another.
 */
export function ensureChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found) return found;
  const installed = installFromDebian(say) ?? installFromPlaywright(say);
  if (installed) return installed;
  throw new Error(
    'The editor tests need Chromium, and it could not be installed. On Debian or Ubuntu run, as root, ' +
      `'apt-get update && apt-get install -y ${debianPackages.join(' ')}'; elsewhere install Chrome or Chromium ` +
      "and name its program in the environment variable 'CHROME_BIN'.",
  );
}

function findChromium(): string | undefined {
  const named = process.env.CHROME_BIN;
  if (named && !existsSync(named)) throw new Error(`CHROME_BIN names '${named}', and there is no such file.`);
  return named ?? [...usualPlaces, chromium.executablePath()].find((place) => existsSync(place));
}

function installFromDebian(say: (line: string) => void): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  say('Installing Chromium and fonts from Debian (apt-get) …');
  const updated = run('apt-get', [...patient, 'update', '-qq']);
  if (updated)
    run('apt-get', [...patient, 'install', '-y', '-qq', '--no-install-recommends', ...debianPackages]);
  return findChromium();
}

function installFromPlaywright(say: (line: string) => void): string | undefined {
  say("Installing Chromium by Playwright's download …");
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  run(process.execPath, [path.join(path.dirname(manifest), 'cli.js'), 'install', 'chromium']);
  return findChromium();
}

/** Output goes to stderr: it is wanted only when something goes wrong, and never among the results. */
function run(program: string, args: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync(program, args, { stdio: ['ignore', 2, 2], env: environment });
  return result.status === 0;
}
