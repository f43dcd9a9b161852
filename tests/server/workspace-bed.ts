import { openProject } from '../../language/index.ts';
import type { OpenProject } from '../../server/workspace/live-snapshot.ts';
import { Uris } from '../../server/workspace/uris.ts';
import { Workspace } from '../../server/workspace/workspace.ts';
import { Disk } from '../support/disk.ts';
import { Turns } from '../support/turns.ts';

/** A workspace over a disk in memory, whose files a test may replace, with an event loop that it moves. */
export function workspaceOn(
  files: Record<string, string>,
  options: { open?: OpenProject; ignoreCase?: boolean } = {},
) {
  const disk = new Disk(files);
  const calendar = { today: '2026-10-01' };
  const turns = new Turns();
  const updates: string[][] = [];
  const reading: string[] = [];
  const failures: unknown[] = [];
  let outside: string[] = [];
  const workspace = new Workspace({
    fs: disk.fs,
    uris: new Uris({ ignoreCase: options.ignoreCase ?? false }),
    openProject: options.open ?? openProject,
    today: () => calendar.today,
    nextTurn: turns.next,
    slice: () => () => false,
    onUpdate: (touched) => updates.push([...touched].sort()),
    onReading: (read, total) => reading.push(`${read} of ${total}`),
    onOutside: (folders) => {
      outside = folders.map(({ uri, deep }) => (deep ? `${uri}/**` : `${uri}/*`));
    },
    onFailure: (error) => failures.push(error),
  });
  const addFolder = (folder: string) => workspace.changeFolders({ added: [`file://${folder}`], removed: [] });
  return { workspace, disk, calendar, turns, updates, reading, failures, addFolder, outside: () => outside };
}

export const codes = (workspace: Workspace, uri: string) =>
  workspace
    .at(uri)
    ?.problems(uri)
    .map(({ code }) => code);

export const visit = 'file:///p/visit.journey';
