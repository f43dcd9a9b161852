import { type Connection, RequestType } from 'vscode-languageserver';
import type { ExportTools } from '../../language/index.ts';
import { type FileClient, type FileContent, isOfProjects } from '../workspace/files/client-file-source.ts';
import type { Uris } from '../workspace/uris.ts';

/** The addresses of the files in a folder, or below it, that make projects. */
const FindRequest = new RequestType<{ folder: string; deep: boolean }, readonly string[], void>(
  'waymark/files/find',
);

/** What files hold, in base64, or why they cannot be read; in the order in which they are asked for. */
const ReadRequest = new RequestType<{ uris: readonly string[] }, readonly Told[], void>('waymark/files/read');

/** A file that ships with Waymark, by its path below `dist/`, in base64. */
const ResourceRequest = new RequestType<{ path: string }, string, void>('waymark/files/resource');

type Told = { readonly base64: string } | Extract<FileContent, { problem: string }>;

/** Asks the editor for files. */
export function fileClient(connection: Connection, uris: Uris): FileClient {
  return {
    async find(folder, deep) {
      const found = await connection.sendRequest(FindRequest, { folder: uris.ofPath(folder), deep });
      return found.flatMap((uri) => uris.pathOf(uri) ?? []).filter(isOfProjects);
    },
    async read(paths) {
      const told = await connection.sendRequest(ReadRequest, {
        uris: paths.map((path) => uris.ofPath(path)),
      });
      return told.map((it) => ('base64' in it ? { bytes: bytesOf(it.base64) } : it));
    },
  };
}

/** Asks the editor for what ships with Waymark, each file once. */
export function clientResource(connection: Connection): ExportTools['resource'] {
  const asked = new Map<string, Promise<Uint8Array>>();
  return (path) => {
    const known = asked.get(path);
    if (known !== undefined) return known;
    const coming = connection.sendRequest(ResourceRequest, { path }).then(bytesOf);
    asked.set(path, coming);
    // Whoever asks again gets another try.
    coming.catch(() => asked.delete(path));
    return coming;
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
