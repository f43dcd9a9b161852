import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Snapshot } from '../../language/index.ts';
import type { FileEvent } from './file-events.ts';
import { tooLargeText } from './files/index.ts';
import { OpenDocuments } from './open-documents.ts';
import { Placement } from './placement.ts';
import type { Project } from './project.ts';
import { Projects } from './projects.ts';
import { Reader } from './reader.ts';
import { Scopes } from './scopes.ts';
import { Telling } from './telling.ts';
import { Work } from './work.ts';
import type { WorkspaceOptions } from './workspace-options.ts';

/**
 * Folders, documents and events on disk in; projects and their snapshots out. What comes in is only noted; the
 * work is done in short steps once nothing more comes in, so that a burst costs one update and nobody who asks
 * waits for files to be read. URIs that come in are the editor's; all that go out are canonical.
 */
export class Workspace {
  readonly #options: WorkspaceOptions;
  readonly #documents = new OpenDocuments();
  readonly #projects: Projects;
  readonly #placement: Placement;
  readonly #telling: Telling;
  readonly #work: Work;

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    const scopes = new Scopes(options.fs, options.uris);
    const projects = new Projects(options.openProject, options.today);
    const shared = { ...options, documents: this.#documents, scopes, projects };
    const placement = new Placement({ ...shared, onJoin: (uri) => this.#takeDocument(uri) });
    const reader = new Reader({
      ...shared,
      onMissing: (uri) => {
        placement.drop(uri);
        this.#work.stir();
      },
    });
    this.#projects = projects;
    this.#placement = placement;
    this.#telling = new Telling(shared);
    this.#work = new Work(options, { scopes, projects, placement, reader, telling: this.#telling });
  }

  changeFolders({ added, removed }: { added: readonly string[]; removed: readonly string[] }): void {
    // Canonical first: the editor may spell a folder otherwise when it removes it.
    const canonical = (uri: string) => this.canonical(uri);
    this.#placement.changeFolders({ added: added.map(canonical), removed: removed.map(canonical) });
    this.#work.stir();
  }

  openDocument(document: { uri: string; version: number; text: string }): void {
    const uri = this.#options.uris.adopt(document.uri);
    this.#documents.open(uri, document.version, document.text);
    this.#placement.welcome(uri);
    this.#takeDocument(uri);
    this.#work.stir();
  }

  changeDocument(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const canonical = this.canonical(uri);
    if (!this.#documents.change(canonical, version, changes)) return;
    this.#takeDocument(canonical);
    this.#work.stir();
  }

  /** From now on the file is what it is on disk, or gone. */
  closeDocument(uri: string): void {
    const canonical = this.canonical(uri);
    this.#documents.close(canonical);
    this.#projects.holderOf(canonical)?.unread.add(canonical);
    this.#placement.unsettle();
    this.#work.stir();
  }

  filesChanged(events: readonly { uri: string; kind: FileEvent['kind'] }[]): void {
    this.#placement.note(events.map(({ uri, kind }) => ({ uri: this.canonical(uri), kind })));
    this.#work.stir();
  }

  /** It is another day than before. */
  dayChanged(): void {
    const today = this.#options.today();
    for (const project of this.#projects.all()) project.dayChanged(today);
    this.#work.stir();
  }

  /** The newest state of the project that holds a file, with all edits so far. */
  at(uri: string): Snapshot | undefined {
    const project = this.#projects.holderOf(uri);
    project?.absorb(this.#options.today());
    return project?.snapshot;
  }

  /** The newest state of every project that holds a file, with all edits so far, by their root. */
  projects(): { readonly root: string; readonly snapshot: Snapshot }[] {
    const heard = this.#projects.all().filter((project) => !project.silent);
    for (const project of heard) project.absorb(this.#options.today());
    return heard
      .map(({ root, snapshot }) => ({ root, snapshot }))
      .filter(({ snapshot }) => snapshot.files.size > 0)
      .sort((a, b) => (a.root < b.root ? -1 : 1));
  }

  /** Leaves unread what is not read yet, until `readTheRest`. What changes on disk, or is opened, is read all the same. */
  stopReading(): void {
    this.#work.stopReading();
  }

  readTheRest(): void {
    this.#work.readTheRest();
  }

  /**
   * Whether all files of the project that holds a file are read: true where they are, and otherwise to be waited for,
   * false where some were left unread.
   */
  whole(uri: string): true | Promise<boolean> {
    return this.#work.whole(uri);
  }

  /** How many files there are that make projects, and how many of them were left unread. */
  extent(): { readonly files: number; readonly setAside: number } {
    return this.#projects.extent;
  }

  /** The project that speaks about a file or a `waymark.json`, as of its last update. */
  speakerFor(uri: string): Project | undefined {
    return this.#projects.holderOf(uri) ?? this.#projects.configuredBy(uri);
  }

  /** Whether all folders that were there at the start have been read. */
  get isLoaded(): boolean {
    return this.#work.isLoaded;
  }

  isOpen(uri: string): boolean {
    return this.#documents.has(uri);
  }

  /** The version of an open document; null where the file is not open. */
  versionOf(uri: string): number | null {
    return this.#documents.get(uri)?.version ?? null;
  }

  canonical(uri: string): string {
    return this.#options.uris.canonical(uri);
  }

  /**
   * Tells nothing until this is done, since files are on their way that have a say in it; questions are answered from
   * what is there.
   */
  waitFor(coming: Promise<unknown>): void {
    this.#work.waitFor(coming);
  }

  /** Does no more work. */
  stop(): void {
    this.#work.stop();
  }

  #takeDocument(uri: string): void {
    const document = this.#documents.get(uri);
    if (document === undefined) return;
    const { text, version } = document;
    const problem = tooLargeText(text);
    const project = this.#projects.holderOf(uri);
    if (problem === undefined) project?.set(uri, text, version);
    else project?.setUnreadable(uri, problem, version);
    this.#telling.note(uri);
  }
}
