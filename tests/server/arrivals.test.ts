import { expect, test } from 'vitest';
import { openProject } from '../../language/index.ts';
import { Arrivals } from '../../server/workspace/arrivals.ts';
import { type FileClient, isOfProjects } from '../../server/workspace/files/client-file-source.ts';
import { filesOf } from '../../server/workspace/files/disk-and-client.ts';
import { Uris } from '../../server/workspace/uris.ts';
import { Workspace } from '../../server/workspace/workspace.ts';
import { memoryFileSource } from '../support/memory-file-source.ts';
import { journey, team } from '../support/small-journeys.ts';
import { Turns } from '../support/turns.ts';

/**
 * A workspace whose editor holds `files` by their paths and answers when a test lets it; without them it fails to. `disk`
 * is read as it is.
 */
function workspaceWith(files: Record<string, string> | undefined, disk: Record<string, string> = {}) {
  const gate = Promise.withResolvers<void>();
  const client: FileClient = {
    async find(folder) {
      await gate.promise;
      if (files === undefined) throw new Error('The editor is gone.');
      return Object.keys(files).filter((path) => path.startsWith(`${folder}/`) && isOfProjects(path));
    },
    async read(paths) {
      await gate.promise;
      return paths.map((path) => {
        const text = files?.[path];
        return text === undefined ? { problem: 'missing' } : { bytes: new TextEncoder().encode(text) };
      });
    },
  };
  const turns = new Turns();
  const updates: string[] = [];
  const failures: unknown[] = [];
  const uris = new Uris({ ignoreCase: false });
  const all = filesOf(memoryFileSource(disk), client);
  const workspace = new Workspace({
    ...{ fs: all, uris, openProject, today: () => '2026-10-01', nextTurn: turns.next },
    onUpdate: (touched) => updates.push(...[...touched].sort()),
    onReading: () => undefined,
    onOutside: () => undefined,
    onFailure: (error) => failures.push(error),
  });
  /** Lets the editor answer, and goes on until all is quiet. */
  const arrive = async (): Promise<void> => {
    gate.resolve();
    for (let round = 0; round < 20; round += 1) {
      await new Promise(setImmediate);
      turns.all();
    }
  };
  return {
    workspace,
    arrivals: new Arrivals(workspace, { files: all, uris }),
    turns,
    updates,
    failures,
    arrive,
    files: files ?? {},
  };
}

const visit = 'vscode-vfs://github/northwind/maps/visit.journey';
const brand = 'vscode-vfs://github/northwind/maps/brand.journey';
const maps = 'vscode-vfs://github/northwind/maps';

const unknownNames = (workspace: Workspace, uri: string) =>
  workspace
    .at(uri)
    ?.problems(uri)
    .filter(({ code }) => code === 'unknown-name').length;

test('nothing is told before the files of a folder are there, and questions are answered meanwhile', async () => {
  const { workspace, arrivals, turns, updates, failures, arrive } = workspaceWith({
    [visit]: journey('visit', 'care'),
    [brand]: team,
  });
  arrivals.changeFolders({ added: [maps], removed: [] });
  arrivals.openDocument({ uri: visit, version: 1, text: journey('visit', 'care') });
  turns.all();
  expect([updates, workspace.isLoaded]).toEqual([[], false]);
  expect(unknownNames(workspace, visit)).toBe(1);
  await arrive();
  expect([updates, workspace.isLoaded]).toEqual([[brand, visit], true]);
  expect(unknownNames(workspace, visit)).toBe(0);
  expect(failures).toEqual([]);
});

test('what happens to files is told once they are read again', async () => {
  const { workspace, arrivals, arrive, files } = workspaceWith({
    [visit]: journey('visit', 'care'),
    [brand]: team,
  });
  arrivals.changeFolders({ added: [maps], removed: [] });
  await arrive();
  files[brand] = 'team other "Other"\n';
  arrivals.filesChanged([{ uri: brand, kind: 'changed' }]);
  await arrive();
  expect(unknownNames(workspace, visit)).toBe(1);
});

test('without a folder, an open file brings those beside it', async () => {
  const { workspace, arrivals, arrive } = workspaceWith({ [visit]: '', [brand]: team });
  arrivals.openDocument({ uri: visit, version: 1, text: journey('visit', 'care') });
  await arrive();
  expect(unknownNames(workspace, visit)).toBe(0);
  expect(workspace.speakerFor(visit)?.silent).toBe(false);
});

test.each([
  ['in another place than the open folder', 'vscode-vfs://github+before/northwind/maps/visit.journey'],
  ['shown by git', 'git:/maps/visit.journey?%7B%22ref%22%3A%22HEAD%22%7D'],
])('an earlier state of a file, %s, is helped with and not spoken about', async (_, uri) => {
  const { workspace, arrivals, arrive } = workspaceWith({ [visit]: journey('visit', 'care'), [brand]: team });
  arrivals.changeFolders({ added: [maps], removed: [] });
  arrivals.openDocument({ uri, version: 1, text: journey('visit') });
  await arrive();
  const canonical = workspace.canonical(uri);
  expect(workspace.at(canonical)?.files.size).toBe(1);
  expect(workspace.speakerFor(canonical)?.silent).toBe(true);
  expect(workspace.projects().map(({ root }) => root)).toEqual([maps]);
});

test('files on the disk are not asked for', () => {
  const { workspace, arrivals, turns, updates } = workspaceWith({}, { '/p/a.journey': '' });
  arrivals.changeFolders({ added: ['file:///p'], removed: [] });
  turns.all();
  expect([updates, workspace.isLoaded]).toEqual([['file:///p/a.journey'], true]);
});

test('an editor that fails to answer is noted, and keeps nothing else from being told', async () => {
  const { workspace, arrivals, updates, failures, arrive } = workspaceWith(undefined, { '/p/a.journey': '' });
  arrivals.changeFolders({ added: [maps, 'file:///p'], removed: [] });
  await arrive();
  expect([updates, workspace.isLoaded, failures.length]).toEqual([['file:///p/a.journey'], true, 1]);
});
