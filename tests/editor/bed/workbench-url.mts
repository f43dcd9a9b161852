import path from 'node:path';
import type { EditorServer } from './server.mts';

export interface WorkbenchPlace {
  /** The folder to open. */
  readonly folder?: string;
  /** A file to open in it. */
  readonly file?: string;
  /** Extensions to run from their sources' folder. */
  readonly extensions?: readonly string[];
  /** The program of an extension test; needs a server with its test driver on. */
  readonly tests?: string;
}

/** The address at which a browser finds the workbench, opened at the given place. */
export function workbenchUrl(server: EditorServer, place: WorkbenchPlace): string {
  const url = new URL(`http://127.0.0.1:${server.port}/`);
  if (server.token) url.searchParams.set('tkn', server.token);
  if (place.folder) url.searchParams.set('folder', path.resolve(place.folder));
  url.searchParams.set('payload', JSON.stringify(payload(server, place)));
  return url.href;
}

function payload(server: EditorServer, place: WorkbenchPlace): [string, string][] {
  const remote = (file: string): string => `vscode-remote://127.0.0.1:${server.port}${path.resolve(file)}`;
  const entries: [string, string][] = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  for (const extension of place.extensions ?? [])
    entries.push(['extensionDevelopmentPath', remote(extension)]);
  if (place.tests) entries.push(['extensionTestsPath', remote(place.tests)], ['enableProposedApi', '']);
  if (place.file) entries.push(['openFile', remote(place.file)]);
  return entries;
}
