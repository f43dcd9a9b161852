import { expect } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { openProject } from '../../language/index.ts';
import { Publisher } from '../../server/lsp/publish.ts';
import type { OpenProject } from '../../server/workspace/live-snapshot.ts';
import { Uris } from '../../server/workspace/uris.ts';
import { Workspace } from '../../server/workspace/workspace.ts';
import { Disk } from '../support/disk.ts';
import { journey, team } from '../support/small-journeys.ts';
import { Turns } from '../support/turns.ts';

export const count = 20;

export const brand = 'file:///p/brand.journey';

export const visit = 'file:///p/visit.journey';

export const last = `file:///p/z${count}.journey`;

export const faulty = `${journey('visit', 'care')}      chanel web\n`;

/** A folder of journeys whose owner stands in another file, on a desk where each slice of work is one step. */
export function deskWith(open: OpenProject = openProject) {
  const names = Array.from({ length: count }, (_, index) => `z${index + 1}`);
  const disk = new Disk({
    '/p/brand.journey': team,
    '/p/visit.journey': journey('visit', 'care'),
    ...Object.fromEntries(names.map((name) => [`/p/${name}.journey`, journey(name, 'care')])),
  });
  const turns = new Turns();
  const calendar = { today: '2026-10-01' };
  const said: string[] = [];
  const shown = new Map<string, string[]>();
  const failures: unknown[] = [];
  const common = {
    nextTurn: turns.next,
    slice: () => () => true,
    onFailure: (error: unknown) => failures.push(error),
  };
  const workspace = new Workspace({
    ...common,
    fs: disk.fs,
    uris: new Uris({ ignoreCase: false }),
    openProject: open,
    today: () => calendar.today,
    onUpdate: (touched) => publisher.touch(touched),
    onEarly: (uris) => publisher.touch(uris),
    onReading: (read, total) => said.push(`read ${read} of ${total}`),
    onConnecting: (done, total) => said.push(`connected ${done} of ${total}`),
    onStopped: () => said.push('stopped'),
    onOutside: () => {},
  });
  const show = ({ uri, diagnostics }: PublishDiagnosticsParams): void => {
    shown.set(
      uri,
      diagnostics.map(({ code }) => String(code)),
    );
    said.push(`said ${uri}`);
  };
  const publisher = new Publisher({
    ...common,
    workspace,
    send: show,
    onChecking: (done, total) => said.push(`checked ${done} of ${total}`),
  });
  workspace.changeFolders({ added: ['file:///p'], removed: [] });
  /** Goes on until something is said. */
  const until = (words: string): void => {
    while (!said.includes(words) && turns.busy) turns.one();
    expect(said).toContain(words);
  };
  return { workspace, disk, turns, calendar, said, shown, failures, until };
}

export const codes = (workspace: Workspace, uri: string) =>
  workspace
    .at(uri)
    ?.problems(uri)
    .map(({ code }) => code);

export const names = (workspace: Workspace, uri: string) => [...(workspace.at(uri)?.files.keys() ?? [])];
