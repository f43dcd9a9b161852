import { expect, test } from 'vitest';
import { finding, type LanguageServer, notFinding, startServer } from '../support/language-server.ts';
import { journey, team } from '../support/small-journeys.ts';

const maps = 'vscode-vfs://github/northwind/maps';

/** An editor that opens a folder which is on no disk, and answers for its files. */
async function serverFor(files: Record<string, string>): Promise<LanguageServer> {
  const server = await startServer();
  server.connection.onRequest('waymark/files/find', ({ folder }: { folder: string }) =>
    Object.keys(files).filter((uri) => uri.startsWith(`${folder}/`)),
  );
  server.connection.onRequest('waymark/files/read', ({ uris }: { uris: string[] }) =>
    uris.map((uri) => {
      const text = files[uri];
      return text === undefined ? { problem: 'missing' } : { base64: Buffer.from(text).toString('base64') };
    }),
  );
  await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: maps, name: 'maps' }], removed: [] },
  });
  return server;
}

test('a folder of GitHub is checked like one on the disk, and followed', async () => {
  const files: Record<string, string> = {
    [`${maps}/visit.journey`]: journey('visit', 'care'),
    [`${maps}/brand.journey`]: team,
    [`${maps}/drafts/x.journey`]: journey('x'),
    [`${maps}/.gitignore`]: 'drafts/\n',
  };
  const server = await serverFor(files);
  await server.shows(`${maps}/visit.journey`, notFinding('unknown-name'));
  expect(server.shown(`${maps}/drafts/x.journey`)).toBeUndefined();
  files[`${maps}/brand.journey`] = '';
  await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: `${maps}/brand.journey`, type: 2 }],
  });
  await server.shows(`${maps}/visit.journey`, finding('unknown-name'));
});
