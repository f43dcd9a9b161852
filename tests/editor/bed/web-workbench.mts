import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { vscodeFolder } from './paths.mts';

interface WebPlace {
  /** The folder to open, as an address of any scheme. */
  readonly folder: { readonly scheme: string; readonly path: string };
  /** The program of an extension test, as a path below the extension's folder. */
  readonly tests?: string;
}

interface Served {
  /** The folder of the extension that is tested; tests, and the other extensions, stand below it. */
  readonly extension: string;
  /** Extensions that are there as if VS Code brought them, as paths below that folder. */
  readonly builtIn: readonly string[];
}

export interface WebWorkbench {
  /** The address at which a browser finds the workbench, opened at the given place. */
  url(place: WebPlace): string;
  stop(): Promise<void>;
}

/**
 * Serves VS Code's workbench without any server behind it, as vscode.dev does: extensions run in a web worker of the
 * browser. It is the workbench that the other tests use, with what ties it to a server taken out.
 */
export async function serveWebWorkbench(served: Served): Promise<WebWorkbench> {
  const folders = { extension: served.extension, static: vscodeFolder };
  const workbench = looseWorkbench();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      const place = JSON.parse(searchParams.get('place') ?? '{}') as WebPlace;
      send(response, 'text/html', pageFor(place, served, hostOf(request)));
    } else if (pathname === `/static/${workbenchScript}`) send(response, 'text/javascript', workbench);
    else sendFile(response, folders, decodeURIComponent(pathname));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (place) => `http://127.0.0.1:${port}/?place=${encodeURIComponent(JSON.stringify(place))}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const workbenchScript = 'out/vs/code/browser/workbench/workbench.js';

/** code-server writes a remote server into the workbench, at two places; both must be there, so that an upgrade shows. */
const ties: readonly (readonly [RegExp, string])[] = [
  [/,remoteAuthority:location\.host\}/g, '}'],
  [/(\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\}/g, '$1vscodeUserData}'],
];

function looseWorkbench(): string {
  return ties.reduce(
    (script, [tie, loose]) => {
      if (script.match(tie)?.length === 1) return script.replace(tie, loose);
      throw new Error(
        `VS Code's workbench.js has changed: look for ${tie} in tests/editor/bed/web-workbench.mts.`,
      );
    },
    readFileSync(path.join(vscodeFolder, workbenchScript), 'utf8'),
  );
}

const settings = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'files.autoSave': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
};

function pageFor({ folder, tests }: WebPlace, { builtIn }: Served, host: string): string {
  const at = (file: string) => ({
    $mid: 1,
    scheme: 'http',
    authority: host,
    path: path.posix.join('/extension', file),
  });
  const product = JSON.parse(readFileSync(path.join(vscodeFolder, 'product.json'), 'utf8'));
  const configuration = {
    serverBasePath: '/',
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    webviewEndpoint: '/static/out/vs/workbench/contrib/webview/browser/pre',
    _wrapWebWorkerExtHostInIframe: false,
    enableWorkspaceTrust: false,
    productConfiguration: {
      ...product,
      rootEndpoint: '.',
      extensionsGallery: undefined,
      defaultChatAgent: undefined,
      webviewContentExternalBaseUrlTemplate: undefined,
      webEndpointUrlTemplate: undefined,
    },
    developmentOptions: {
      logLevel: 3,
      extensions: [at('')],
      ...(tests !== undefined && { enableSmokeTestDriver: true, extensionTestsPath: at(tests) }),
    },
    additionalBuiltinExtensions: builtIn.map(at),
    folderUri: { $mid: 1, ...folder },
    configurationDefaults: settings,
  };
  const words = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replace(/&/g, '&amp;').replace(/"/g, '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/static',
    WORKBENCH_NLS_URL: '/static/out/nls.messages.js',
    WORKBENCH_NLS_FALLBACK_URL: '/static/out/nls.messages.js',
  };
  const page = readFileSync(path.join(vscodeFolder, 'out/vs/code/browser/workbench/workbench.html'), 'utf8');
  return page.replace(/\{\{(\w+)\}\}/g, (_, word) => words[word as keyof typeof words] ?? '');
}

function hostOf({ headers }: IncomingMessage): string {
  return headers.host ?? '';
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

function sendFile(
  response: ServerResponse,
  folders: Readonly<Record<string, string>>,
  pathname: string,
): void {
  const [, first = '', rest = ''] = /^\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
  const folder = folders[first];
  const file = folder === undefined ? '' : path.join(folder, rest);
  const isInside = folder !== undefined && file.startsWith(folder + path.sep);
  if (!isInside || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream');
  if (file.endsWith('service-worker.js')) response.setHeader('Service-Worker-Allowed', '/');
  createReadStream(file).pipe(response);
}

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader('Content-Type', type);
  response.end(text);
}
