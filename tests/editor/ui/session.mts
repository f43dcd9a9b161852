import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { installExtension } from '../bed/packed-extension.mts';
import { artifactsFolder, projectFolder } from '../bed/paths.mts';
import { startServer } from '../bed/server.mts';
import { temporaryFolder } from '../bed/temporary-folder.mts';
import { workbenchUrl } from '../bed/workbench-url.mts';
import { type EditorTest, triedOnceMore } from '../run-tests.mts';
import { Sample } from './sample.mts';
import { Workbench } from './workbench.mts';

/** What a test is given: a workbench of its own, opened at its own copy of a sample. */
export interface Session {
  readonly workbench: Workbench;
  /** The opened file in a copy of its sample, which tests may write into. */
  readonly sample: Sample;
  /** The opened folder: the copy of the sample, or the empty one. */
  readonly folder: string;
  /** The process group of the editor's server and all that it started. */
  readonly group: number;
  /** What the extension has written into its log so far. */
  log(): string;
  /** The folder of the installed extension. */
  readonly installed: string;
  /** A second window of the same editor's server, opened at the same folder and file. */
  anotherWindow(): Promise<Workbench>;
  /** Keeps what is on the screen as `artifacts/ui/NAME.png`. */
  picture(name: string): Promise<void>;
}

export interface SessionTest {
  readonly name: string;
  /** The file of the sample to open, `get-online.journey` unless given. */
  readonly file?: string;
  /** Opens an empty folder, and no file, in place of the sample. */
  readonly inEmptyFolder?: true;
  /** The sample is a git repository with one commit, in which the opened file was so. */
  readonly earlier?: (text: string) => string;
  /** The folder is new to VS Code, which does not trust it. */
  readonly isUntrusted?: true;
  /** Adds to the folder before the editor opens it. */
  readonly prepare?: (folder: string) => void;
  /** Harms the installed extension before the editor starts. */
  readonly harm?: (installed: string) => void;
  readonly run: (session: Session) => Promise<void>;
}

const screenshots = path.join(artifactsFolder, 'ui');

/** Gives each test an editor of its own with the packed extension installed, and takes it away again. */
export function inSessions(tests: readonly SessionTest[], browser: Browser, extension: string): EditorTest[] {
  mkdirSync(screenshots, { recursive: true });
  return tests.map((test) => ({ name: test.name, run: () => runTwiceAtMost(test, browser, extension) }));
}

/**
 * A workbench on a busy machine now and then swallows a key or a click. A test that fails gets one more editor, and the
 * run says so: whoever reads it sees which tests are not to be relied on.
 */
async function runTwiceAtMost(test: SessionTest, browser: Browser, extension: string): Promise<void> {
  try {
    await runInSession(test, browser, extension);
  } catch (error) {
    console.log(triedOnceMore(test.name, error));
    await runInSession(test, browser, extension);
  }
}

/** The address names a file to open; a reload is to bring back what was open besides, as without that. */
const restoring = { 'window.restoreWindows': 'preserve' };

/** Nobody is asked at the start, so the folder stays untrusted until somebody says otherwise. */
const untrusting = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

async function runInSession(test: SessionTest, browser: Browser, extension: string): Promise<void> {
  const home = temporaryFolder('ui');
  const folder = path.join(home.path, 'northwind-fibre');
  const dataFolder = path.join(home.path, 'editor');
  cpSync(path.join(projectFolder, 'samples/northwind-fibre'), folder, { recursive: true });
  const sample = new Sample(folder, test.file ?? 'get-online.journey');
  test.prepare?.(folder);
  if (test.earlier !== undefined) commitEarlier(sample, test.earlier);
  const empty = path.join(home.path, 'journeys');
  mkdirSync(empty);
  installExtension(extension, dataFolder);
  const installed = installedIn(dataFolder);
  test.harm?.(installed);
  const trust = test.isUntrusted ? { mindsTrust: true, settings: { ...restoring, ...untrusting } } : {};
  const server = await startServer({ dataFolder, settings: restoring, ...trust });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const picture = async (name: string): Promise<void> => {
    await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
  };
  try {
    const place = test.inEmptyFolder ? { folder: empty } : { folder, file: sample.path };
    const url = workbenchUrl(server, place);
    await page.goto(url);
    const anotherWindow = async (): Promise<Workbench> => {
      const other = await context.newPage();
      await other.goto(url);
      return new Workbench(other);
    };
    const log = (): string => logIn(dataFolder);
    const workbench = new Workbench(page);
    const given = { workbench, sample, folder: place.folder, group: server.pid, picture };
    await test.run({ ...given, installed, log, anotherWindow });
  } catch (error) {
    await picture(`FAILED ${test.name}`);
    throw error;
  } finally {
    await context.close();
    await server.stop();
    home.remove();
  }
}

function installedIn(dataFolder: string): string {
  const extensions = path.join(dataFolder, 'extensions');
  const name = readdirSync(extensions).find((it) => it.startsWith('waymark.'));
  if (name === undefined) throw new Error('The extension is not where extensions are installed.');
  return path.join(extensions, name);
}

/** The output channel of the extension, of all windows. */
function logIn(dataFolder: string): string {
  const logs = path.join(dataFolder, 'data/logs');
  return readdirSync(logs, { recursive: true, encoding: 'utf8' })
    .filter((file) => /Waymark\.log$/.test(file))
    .map((file) => readFileSync(path.join(logs, file), 'utf8'))
    .join('');
}

function commitEarlier({ folder, path: file }: Sample, earlier: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, earlier(text));
  for (const words of [['init'], ['add', '.'], ['commit', '-m', 'First maps']]) {
    const who = ['-c', 'user.name=Maya', '-c', 'user.email=maya@example.invalid'];
    execFileSync('git', [...who, ...words], { cwd: folder, stdio: 'ignore' });
  }
  writeFileSync(file, text);
}
