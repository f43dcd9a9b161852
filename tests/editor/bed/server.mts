import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serverProgram } from './paths.mts';
import { endGroup, endGroupOnExit } from './process-group.mts';
import { temporaryFolder } from './temporary-folder.mts';

export interface ServerOptions {
  /** Where the server keeps its settings, extensions and logs; a temporary folder unless given. */
  readonly dataFolder?: string;
  /** User settings on top of the quiet ones below. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What the server and its extension host find in their environment, besides ours. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Lets the address name an extension test; notifications do not appear then. */
  readonly testDriver?: boolean;
  /** Whether VS Code minds whom folders come from, so that a new one opens in restricted mode; not unless given. */
  readonly mindsTrust?: boolean;
  /** The secret a browser has to bring along; none unless given. */
  readonly token?: string;
}

export interface EditorServer {
  readonly port: number;
  readonly dataFolder: string;
  readonly token: string | undefined;
  /** The process id, which is also the id of the process group that all of its children are in. */
  readonly pid: number;
  /** Everything the server has printed so far. */
  log(): string;
  /** Ends the server with its extension host, and removes the data folder where it made one. */
  stop(): Promise<void>;
}

/** Starts VS Code's server on a free port of this machine only; throws when it does not come up. */
export async function startServer(options: ServerOptions = {}): Promise<EditorServer> {
  const temporary = options.dataFolder ? undefined : temporaryFolder('editor');
  const dataFolder = options.dataFolder ?? temporary?.path ?? '';
  writeSettings(dataFolder, options.settings);
  const child = spawn(process.execPath, [serverProgram, ...serverArguments(dataFolder, options)], {
    env: environment(dataFolder, options),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that one signal ends the extension host and file watchers too.
    detached: true,
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error("VS Code's server could not be started.");
  const forget = endGroupOnExit(pid);
  const output = collect(child);
  const port = await portOf(child, output.text);
  return {
    port,
    dataFolder,
    token: options.token,
    pid,
    log: output.text,
    async stop() {
      await endGroup(child);
      forget();
      temporary?.remove();
    },
  };
}

function serverArguments(dataFolder: string, options: ServerOptions): string[] {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--server-data-dir', dataFolder],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...(options.mindsTrust ? [] : ['--disable-workspace-trust']),
    ...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']),
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
}

/** No marketplace is asked, and what VS Code leaves in the temporary folder goes with its data. */
function environment(dataFolder: string, options: ServerOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_OPTIONS: '',
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    TMPDIR: dataFolder,
    ...options.environment,
  };
}

function writeSettings(dataFolder: string, settings: ServerOptions['settings']): void {
  const folder = path.join(dataFolder, 'data/User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, null, 2),
  );
}

/** Nothing that asks, updates, advertises or reports; and files are saved when asked, as on the desktop. */
const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
};

function collect(child: ChildProcess): { text: () => string } {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece: Buffer) => {
      text += piece.toString();
    });
  }
  return { text: () => text };
}

/** The port is read from what the server prints once it listens. */
function portOf(child: ChildProcess, log: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => fail('was not up after 60 seconds'), 60_000);
    const fail = (what: string): void => {
      clearTimeout(limit);
      void endGroup(child);
      reject(new Error(`VS Code's server ${what}:\n${log()}`));
    };
    child.stdout?.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      child.removeAllListeners('exit');
      resolve(Number(port));
    });
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}
