import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createTogether, replaceTogether } from '../../../client/write-together.ts';
import type { EditorTest } from '../run-tests.mts';
import { FailingDisk } from './failing-disk.ts';

export const writing: readonly EditorTest[] = [
  {
    name: 'what is exported takes the place of older files, and leaves nothing beside them',
    run: () =>
      onDisk(async (disk, scheme) => {
        disk.files.set('/a.svg', 'old a');
        await replaceTogether(placed(scheme, { '/a.svg': 'new a', '/b.svg': 'new b' }));
        assert.deepEqual(Object.fromEntries(disk.files), { '/a.svg': 'new a', '/b.svg': 'new b' });
      }),
  },
  {
    name: 'a disk that is full while exporting keeps the old files whole, and nothing half-written',
    run: () =>
      onDisk(async (disk, scheme) => {
        disk.files.set('/a.svg', 'old a').set('/b.svg', 'old b');
        disk.failing = (action, path) => {
          if (action === 'write' && path.startsWith('/b'))
            throw vscode.FileSystemError.Unavailable('disk full');
        };
        await assert.rejects(
          replaceTogether(placed(scheme, { '/a.svg': 'new a', '/b.svg': 'new b' })),
          /disk full/,
        );
        assert.deepEqual(Object.fromEntries(disk.files), { '/a.svg': 'old a', '/b.svg': 'old b' });
      }),
  },
  {
    name: 'a file that another program holds open while exporting keeps all files as they were',
    run: () =>
      onDisk(async (disk, scheme) => {
        disk.files.set('/a.pptx', 'old a').set('/b.pptx', 'old b');
        disk.failing = (action, path) => {
          if (action === 'rename' && path === '/b.pptx') throw vscode.FileSystemError.NoPermissions('in use');
        };
        const files = placed(scheme, { '/a.pptx': 'new a', '/b.pptx': 'new b' });
        await assert.rejects(replaceTogether(files), /in use/);
        assert.deepEqual(Object.fromEntries(disk.files), { '/a.pptx': 'old a', '/b.pptx': 'old b' });
      }),
  },
  {
    name: 'a folder that has taken the place of the chosen file is left alone',
    run: () =>
      onDisk(async (disk, scheme) => {
        disk.folders.add('/a.svg');
        disk.files.set('/a.svg/kept.txt', 'kept');
        await assert.rejects(replaceTogether(placed(scheme, { '/a.svg': 'new a' })), /‘a.svg’ is a folder/);
        assert.deepEqual(Object.fromEntries(disk.files), { '/a.svg/kept.txt': 'kept' });
      }),
  },
  {
    name: 'new files of which one cannot be written are not written at all',
    run: () =>
      onDisk(async (disk, scheme) => {
        disk.failing = (action, path) => {
          if (action === 'write' && path === '/b.journey')
            throw vscode.FileSystemError.Unavailable('disk full');
        };
        const files = placed(scheme, { '/a.journey': 'journey a', '/b.journey': 'journey b' });
        assert.equal(await createTogether(files), false);
        assert.deepEqual(Object.fromEntries(disk.files), {});
      }),
  },
  {
    name: 'a file that was there first is never written over, and nothing is written beside it',
    run: () =>
      onDisk(async (disk, scheme) => {
        disk.files.set('/b.journey', 'theirs');
        const files = placed(scheme, { '/a.journey': 'journey a', '/b.journey': 'journey b' });
        assert.equal(await createTogether(files), false);
        assert.deepEqual(Object.fromEntries(disk.files), { '/b.journey': 'theirs' });
      }),
  },
  {
    name: 'an import onto a disk that is full says so and leaves nothing behind',
    run: () =>
      onDisk(async (disk, scheme) => {
        const diagram = 'journey\n  title Tea time\n  Boil water: 3: Guest\n';
        disk.files.set('/tea.mmd', diagram);
        disk.failing = (action) => {
          if (action === 'write') throw vscode.FileSystemError.Unavailable('disk full');
        };
        await vscode.commands.executeCommand('waymark.importAsJourney', at(scheme, '/tea.mmd'));
        assert.deepEqual(Object.fromEntries(disk.files), { '/tea.mmd': diagram });
      }),
  },
];

let disks = 0;

/** Each has a disk of its own, which is unplugged after it. */
async function onDisk(run: (disk: FailingDisk, scheme: string) => Promise<void>): Promise<void> {
  disks += 1;
  const scheme = `failing-${disks}`;
  const disk = new FailingDisk();
  const plugged = vscode.workspace.registerFileSystemProvider(scheme, disk, { isCaseSensitive: true });
  try {
    await run(disk, scheme);
  } finally {
    plugged.dispose();
  }
}

function at(scheme: string, path: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path });
}

function placed(scheme: string, files: Readonly<Record<string, string>>) {
  return Object.entries(files).map(([path, text]) => ({
    uri: at(scheme, path),
    content: new TextEncoder().encode(text),
  }));
}
