import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { openProject } from '../../language/index.ts';
import { Publisher } from '../../server/lsp/publish.ts';
import { Uris } from '../../server/workspace/uris.ts';
import { Workspace } from '../../server/workspace/workspace.ts';
import { Disk } from '../support/disk.ts';
import { journey, team } from '../support/small-journeys.ts';
import { Turns } from '../support/turns.ts';

/** A server without a connection: what an editor shows, after what it has told. Each slice of work is one step. */
class Desk {
  readonly disk = new Disk({});
  readonly folders = new Set<string>();
  readonly documents = new Map<string, { version: number; text: string; answered: number }>();
  readonly turns = new Turns();
  readonly shown = new Map<string, PublishDiagnosticsParams>();
  readonly failures: unknown[] = [];
  readonly workspace: Workspace;

  constructor() {
    const common = {
      nextTurn: this.turns.next,
      slice: () => () => true,
      onFailure: (error: unknown) => this.failures.push(error),
    };
    this.workspace = new Workspace({
      ...common,
      fs: this.disk.fs,
      uris: new Uris({ ignoreCase: false }),
      openProject,
      today: () => '2026-10-01',
      onUpdate: (touched) => publisher.touch(touched),
      onEarly: (uris) => publisher.touch(uris),
      onReading: () => {},
      onOutside: () => {},
    });
    const { workspace } = this;
    const publisher = new Publisher({ ...common, workspace, send: (params) => this.show(params) });
  }

  show(params: PublishDiagnosticsParams): void {
    const open = this.documents.get(params.uri);
    if (open !== undefined && params.version !== undefined) {
      expect(params.version).toBeGreaterThanOrEqual(open.answered);
      expect(params.version).toBeLessThanOrEqual(open.version);
      open.answered = params.version;
    }
    if (params.diagnostics.length === 0 && params.version === undefined) this.shown.delete(params.uri);
    else this.shown.set(params.uri, params);
  }

  addFolder(folder: string): void {
    this.folders.add(folder);
    this.workspace.changeFolders({ added: [`file://${folder}`], removed: [] });
  }

  removeFolder(folder: string): void {
    this.folders.delete(folder);
    this.workspace.changeFolders({ added: [], removed: [`file://${folder}`] });
  }

  write(path: string, text: string): void {
    const kind = path in this.disk.files ? 'changed' : 'created';
    this.disk.files = { ...this.disk.files, [path]: text };
    this.workspace.filesChanged([{ uri: `file://${path}`, kind }]);
  }

  /** Deletes a file, or a folder with all that is in it, as watchers tell it: in one event. */
  delete(path: string): void {
    const isGone = (file: string) => file === path || file.startsWith(`${path}/`);
    this.disk.files = Object.fromEntries(Object.entries(this.disk.files).filter(([file]) => !isGone(file)));
    this.workspace.filesChanged([{ uri: `file://${path}`, kind: 'deleted' }]);
  }

  rename(from: string, to: string): void {
    const moved = Object.entries(this.disk.files).filter(([file]) => file.startsWith(`${from}/`));
    this.delete(from);
    if (moved.length === 0) return;
    const arrived = moved.map(([file, text]) => [to + file.slice(from.length), text]);
    this.disk.files = { ...this.disk.files, ...Object.fromEntries(arrived) };
    this.workspace.filesChanged([{ uri: `file://${to}`, kind: 'created' }]);
  }

  edit(uri: string, text: string): void {
    const open = this.documents.get(uri);
    const document = { version: (open?.version ?? 0) + 1, text, answered: open?.answered ?? 0 };
    this.documents.set(uri, document);
    if (open === undefined) this.workspace.openDocument({ uri, ...document });
    else this.workspace.changeDocument(uri, document.version, [{ text }]);
  }

  /** Lets the server get on with some of its work. */
  wait(): void {
    for (let turn = 0; turn < 4; turn += 1) this.turns.one();
  }

  stopReading(): void {
    this.workspace.stopReading();
  }

  readTheRest(): void {
    this.workspace.readTheRest();
  }

  close(uri: string): void {
    this.documents.delete(uri);
    this.workspace.closeDocument(uri);
  }
}

/** A desk that finds everything as it is, without having lived through how it came about. */
function freshAt(other: Desk): Desk {
  const desk = new Desk();
  desk.disk.files = other.disk.files;
  for (const folder of other.folders) desk.addFolder(folder);
  for (const [uri, { version, text }] of other.documents) {
    desk.documents.set(uri, { version, text, answered: 0 });
    desk.workspace.openDocument({ uri, version, text });
  }
  desk.turns.all();
  return desk;
}

const folders = ['/p', '/p/inner', '/q'];
const files = ['/p', '/p/inner', '/p/inner/deep', '/q', '/loose'].flatMap((folder) => [
  `${folder}/a.journey`,
  `${folder}/b.journey`,
]);
const documents = [...files.map((path) => `file://${path}`), 'untitled:Untitled-1'];
const texts = ['', team, journey('visit'), journey('visit', 'care'), team + journey('call', 'care')];
const from = <T>(values: readonly T[]) => fc.constantFrom(...values);
/** Something that happens, printed as `does` where a run fails. */
type Act = readonly [does: keyof Acts, ...what: string[]];
type Acts = Pick<
  Desk,
  | 'write'
  | 'delete'
  | 'rename'
  | 'edit'
  | 'close'
  | 'addFolder'
  | 'removeFolder'
  | 'wait'
  | 'stopReading'
  | 'readTheRest'
>;

const settings = ['{}', '{ "exclude": ["inner", "b.journey"] }', '{'];
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.constant('write' as const), from(files), from(texts)),
  fc.tuple(
    fc.constant('write' as const),
    from(folders.map((folder) => `${folder}/waymark.json`)),
    from(settings),
  ),
  fc.tuple(
    fc.constant('write' as const),
    from(['/p/.gitignore', '/p/inner/.gitignore']),
    from(['a.journey', 'deep/']),
  ),
  fc.tuple(fc.constant('delete' as const), from([...files, ...folders, '/p/inner/deep', '/p/.gitignore'])),
  fc.tuple(fc.constant('delete' as const), from(folders.map((folder) => `${folder}/waymark.json`))),
  fc.tuple(fc.constant('rename' as const), from(['/p/inner', '/p/inner/deep']), from(['/p/new', '/q/new'])),
  { arbitrary: fc.tuple(fc.constant('edit' as const), from(documents), from(texts)), weight: 2 },
  fc.tuple(fc.constant('close' as const), from(documents)),
  fc.tuple(fc.constant('addFolder' as const), from(folders)),
  fc.tuple(fc.constant('removeFolder' as const), from(folders)),
  { arbitrary: fc.tuple(fc.constant('wait' as const)), weight: 3 },
  fc.tuple(fc.constant('stopReading' as const)),
  fc.tuple(fc.constant('readTheRest' as const)),
);

test('whatever happens in whatever order, the editor shows in the end what a fresh start would show', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 40, size: 'max' }), (acts) => {
      const desk = new Desk();
      for (const path of files.slice(0, 5)) desk.write(path, journey('visit'));
      desk.addFolder('/p');
      for (const [does, ...what] of acts) (desk[does] as (...what: string[]) => void).call(desk, ...what);
      desk.readTheRest();
      desk.turns.all();
      expect(desk.failures).toEqual([]);
      const byUri = (shown: Desk['shown']) => [...shown.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
      expect(byUri(desk.shown)).toEqual(byUri(freshAt(desk).shown));
    }),
    { numRuns: 300 },
  );
});
