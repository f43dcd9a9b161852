import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Snapshot } from '../../language/index.ts';
import { consequencesOf, type FileEvent } from './file-events.ts';
import { type FileSource, tooLargeText } from './files/index.ts';
import { OpenDocuments } from './open-documents.ts';
import type { OpenProject, Project } from './project.ts';
import { Projects } from './projects.ts';
import { Quiet, type Turn } from './quiet.ts';
import { Reader } from './reader.ts';
import { type OutsideFolder, Scopes } from './scopes.ts';
import type { Uris } from './uris.ts';

export interface WorkspaceOptions {
  readonly fs: FileSource;
  readonly uris: Uris;
  readonly openProject: OpenProject;
  /** The day it is where the reader is, as `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly nextTurn: Turn;
  /** A project is complete and up to date: these files' problems may have changed, or they came or went. */
  readonly onUpdate: (touched: ReadonlySet<string>) => void;
  /** All folders that were there at the start have been looked through and read; called once, after all updates. */
  readonly onLoaded?: () => void;
  /** How far reading files from disk is; `read === total` at the end. */
  readonly onReading: (read: number, total: number) => void;
  /** These folders outside the workspace matter by now, and no others. */
  readonly onOutside: (folders: readonly OutsideFolder[]) => void;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Folders, documents and events on disk in; projects and their snapshots out. What comes in is only noted; the
 * work is done in short steps once nothing more comes in, so that a burst costs one update and nobody who asks
 * waits for files to be read. URIs that come in are the editor's; all that go out are canonical.
 */
export class Workspace {
  readonly #options: WorkspaceOptions;
  readonly #documents = new OpenDocuments();
  readonly #scopes: Scopes;
  readonly #projects: Projects;
  readonly #reader: Reader;
  readonly #quiet: Quiet;
  #events: FileEvent[] = [];
  /** Whether files may belong elsewhere than where they are. */
  #unsettled = false;
  #loaded = false;
  #awaited = 0;

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    this.#scopes = new Scopes(options.fs, options.uris);
    this.#projects = new Projects(options.openProject, options.today);
    this.#reader = new Reader({
      ...options,
      documents: this.#documents,
      onMissing: (uri) => this.#unsettle(() => this.#scopes.drop(uri)),
    });
    this.#quiet = new Quiet(options.nextTurn, () => this.#step(), options.onFailure);
  }

  changeFolders(change: { added: readonly string[]; removed: readonly string[] }): void {
    // Canonical first: the editor may spell a folder otherwise when it removes it.
    for (const path of this.#paths(change.removed.map((uri) => this.canonical(uri))))
      this.#scopes.delete(path);
    for (const path of this.#paths(change.added.map((uri) => this.canonical(uri)))) this.#scopes.add(path);
    this.#unsettle();
  }

  openDocument(document: { uri: string; version: number; text: string }): void {
    const uri = this.#options.uris.adopt(document.uri);
    this.#documents.open(uri, document.version, document.text);
    // A question about it may follow at once, so it gets a home before the disk is looked through.
    if (this.#projects.holderOf(uri) === undefined) this.#unsettle(() => this.#welcome(uri));
    this.#takeDocument(uri);
    this.#quiet.stir();
  }

  changeDocument(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const canonical = this.canonical(uri);
    if (!this.#documents.change(canonical, version, changes)) return;
    this.#takeDocument(canonical);
    this.#quiet.stir();
  }

  /** From now on the file is what it is on disk, or gone. */
  closeDocument(uri: string): void {
    const canonical = this.canonical(uri);
    this.#documents.close(canonical);
    this.#unsettle(() => this.#projects.holderOf(canonical)?.unread.add(canonical));
  }

  filesChanged(events: readonly { uri: string; kind: FileEvent['kind'] }[]): void {
    for (const { uri, kind } of events) {
      for (const path of this.#paths([this.canonical(uri)])) this.#events.push({ path, kind });
    }
    this.#quiet.stir();
  }

  /** It is another day than before. */
  dayChanged(): void {
    for (const project of this.#projects.all()) project.dayChanged();
    this.#quiet.stir();
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

  /** The project that speaks about a file or a `waymark.json`, as of its last update. */
  speakerFor(uri: string): Project | undefined {
    return this.#projects.holderOf(uri) ?? this.#projects.configuredBy(uri);
  }

  /** Whether all folders that were there at the start have been read. */
  get isLoaded(): boolean {
    return this.#loaded;
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
    this.#awaited += 1;
    const goOn = (): void => {
      this.#awaited -= 1;
      this.#quiet.stir();
    };
    void coming.catch(this.#options.onFailure).then(goOn);
  }

  /** Does no more work. */
  stop(): void {
    this.#quiet.stop();
  }

  /** One short piece of work, the most urgent first. False when there is nothing left to do. */
  #step(): boolean {
    if (this.#awaited > 0) return false;
    const isMore = this.#heed() || this.#settle() || this.#tell() || this.#lookThrough() || this.#read();
    if (!isMore && !this.#loaded) {
      this.#loaded = true;
      this.#options.onLoaded?.();
    }
    return isMore;
  }

  /** Works out what a burst of events on disk asks for. */
  #heed(): boolean {
    if (this.#events.length === 0) return false;
    const events = this.#events;
    this.#events = [];
    const known = new Set(this.#paths(this.#scopes.known()));
    const { reread, lookAround, lookEverywhere } = consequencesOf(events, known, this.#options.fs);
    for (const path of reread) {
      const uri = this.#options.uris.ofPath(path);
      // What was a file may be a folder by now.
      if (this.#options.fs.kindOf(path) !== 'file') this.#scopes.drop(uri);
      else this.#projects.holderOf(uri)?.unread.add(uri);
    }
    for (const path of lookAround) this.#scopes.markStale(path);
    if (lookEverywhere) this.#scopes.markStale();
    // Whether an open document is on disk has a say in where it belongs.
    this.#unsettled = true;
    return true;
  }

  /** Tells about one project that is complete and has changed. */
  #tell(): boolean {
    const project = this.#projects.all().find((each) => each.hasNews && this.#isComplete(each));
    if (project === undefined) return false;
    project.absorb(this.#options.today());
    const touched = project.takeTouched();
    this.#projects.dropIfEmpty(project);
    if (touched.size > 0) this.#options.onUpdate(touched);
    return true;
  }

  #isComplete(project: Project): boolean {
    return project.unread.size === 0 && !this.#scopes.isStale(project.root);
  }

  #lookThrough(): boolean {
    if (!this.#scopes.refreshOne()) return false;
    this.#unsettled = true;
    return true;
  }

  /** Puts every file into the project where it belongs by now. */
  #settle(): boolean {
    if (!this.#unsettled) return false;
    this.#unsettled = false;
    this.#scopes.cover(this.#paths(this.#documents.uris()));
    const homes = this.#scopes.homes();
    for (const uri of this.#documents.uris()) if (!homes.has(uri)) homes.set(uri, this.#scopes.homeOf(uri));
    for (const uri of this.#projects.sendAway(homes)) this.#options.uris.forget(uri);
    for (const [uri, home] of homes) {
      if (this.#projects.join(uri, home)) this.#takeDocument(uri);
    }
    this.#projects.configure(this.#scopes.projects());
    this.#options.onOutside(this.#scopes.outside());
    return true;
  }

  #read(): boolean {
    const project = this.#reader.readSome(this.#projects.all());
    project?.absorb(this.#options.today());
    return project !== undefined;
  }

  #welcome(uri: string): void {
    this.#scopes.cover(this.#paths(this.#documents.uris()));
    for (const path of this.#paths([uri])) this.#scopes.markStale(path);
    this.#projects.join(uri, this.#scopes.homeOf(uri));
  }

  #takeDocument(uri: string): void {
    const document = this.#documents.get(uri);
    if (document === undefined) return;
    const { text, version } = document;
    const problem = tooLargeText(text);
    const project = this.#projects.holderOf(uri);
    if (problem === undefined) project?.set(uri, text, version);
    else project?.setUnreadable(uri, problem, version);
  }

  /** Notes what happened, and that files may belong elsewhere by that. */
  #unsettle(happen?: () => void): void {
    happen?.();
    this.#unsettled = true;
    this.#quiet.stir();
  }

  #paths(uris: Iterable<string>): string[] {
    return [...uris].flatMap((uri) => this.#options.uris.pathOf(uri) ?? []);
  }
}
