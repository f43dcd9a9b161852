import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Snapshot } from '../../language/index.ts';
import { consequencesOf, type FileEvent } from './file-events.ts';
import { tooLargeText } from './files/index.ts';
import { OpenDocuments } from './open-documents.ts';
import type { Project } from './project.ts';
import { Projects } from './projects.ts';
import { Quiet } from './quiet.ts';
import { Reader } from './reader.ts';
import { Scopes } from './scopes.ts';
import { shortSlice } from './slice.ts';
import type { WorkspaceOptions } from './workspace-options.ts';

/** Work that takes more slices than this is not waited for to say what can be said already. */
const patience = 8;

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
  /** Open documents of which nothing was said yet in their newest state. */
  readonly #unsaid = new Set<string>();
  /** Whether what is still found is not to be read. */
  #isStopped = false;
  /** How many slices the work has taken so far. */
  #slices = 0;
  #tellsOfStop = false;
  readonly #waiting: { readonly uri: string; readonly resolve: (isWhole: boolean) => void }[] = [];

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
    const today = this.#options.today();
    for (const project of this.#projects.all()) project.dayChanged(today);
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

  /** Leaves unread what is not read yet, until `readTheRest`. What changes on disk, or is opened, is read all the same. */
  stopReading(): void {
    // What is awaited comes with all that was brought of it.
    this.#isStopped = this.#awaited === 0 && this.#scopes.areUnclear;
    this.#tellsOfStop = true;
    this.#reader.stop(this.#projects.all());
    this.#quiet.stir();
  }

  readTheRest(): void {
    this.#isStopped = false;
    for (const project of this.#projects.all()) project.takeUp();
    this.#quiet.stir();
  }

  /**
   * Whether all files of the project that holds a file are read: true where they are, and otherwise to be waited for,
   * false where some were left unread.
   */
  whole(uri: string): true | Promise<boolean> {
    if (!this.#isBusy && !this.#lacks(uri)) return true;
    return new Promise((resolve) => {
      this.#waiting.push({ uri, resolve });
      this.#quiet.stir();
    });
  }

  /** How many files there are that make projects, and how many of them were left unread. */
  extent(): { readonly files: number; readonly setAside: number } {
    const setAside = this.#projects.all().reduce((sum, project) => sum + project.setAside.size, 0);
    return { files: this.#projects.fileCount, setAside };
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
    if (this.#awaited > 0) {
      this.#tellEarly();
      return false;
    }
    const isOver = (this.#options.slice ?? shortSlice)();
    if (this.#heed() || this.#settle() || this.#tell()) return true;
    const isMore = this.#lookThrough(isOver) || this.#read(isOver) || this.#grow(isOver);
    if (isMore) this.#slices += 1;
    else this.#rest();
    if (isMore && this.#slices >= patience) this.#tellEarly();
    return isMore;
  }

  /** All is done for now. */
  #rest(): void {
    this.#slices = 0;
    this.#unsaid.clear();
    for (const { uri, resolve } of this.#waiting.splice(0)) resolve(!this.#lacks(uri));
    if (!this.#loaded) this.#options.onLoaded?.();
    this.#loaded = true;
    if (this.#tellsOfStop && this.extent().setAside > 0) this.#options.onStopped?.();
    this.#tellsOfStop = false;
  }

  get #isBusy(): boolean {
    const hasWork = this.#unsettled || this.#events.length > 0 || this.#awaited > 0;
    return hasWork || this.#scopes.areUnclear || this.#projects.all().some((it) => !this.#isComplete(it));
  }

  /** Whether a file's project has files that were left unread. */
  #lacks(uri: string): boolean {
    return (this.#projects.holderOf(uri)?.setAside.size ?? 0) > 0;
  }

  /** Works out what a burst of events on disk asks for. */
  #heed(): boolean {
    if (this.#events.length === 0) return false;
    const events = this.#events;
    this.#events = [];
    for (const { path } of events) this.#scopes.markOverrun(path);
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
    // Another day has begun, on which everything is looked at afresh.
    if (project.isGrowing) return true;
    const touched = project.takeTouched();
    for (const uri of touched) this.#unsaid.delete(uri);
    this.#projects.dropIfEmpty(project);
    if (touched.size > 0) this.#options.onUpdate(touched);
    return true;
  }

  /** What is wrong with a text itself need not wait for the rest. */
  #tellEarly(): void {
    const early = new Set<string>();
    for (const uri of this.#unsaid) {
      const project = this.#projects.holderOf(uri);
      if (project?.isWhole === false && !project.silent) early.add(uri);
      project?.absorb(this.#options.today());
    }
    this.#unsaid.clear();
    if (early.size > 0) this.#options.onEarly?.(early);
  }

  #isComplete(project: Project): boolean {
    return project.unread.size === 0 && !project.isGrowing && !this.#scopes.isStale(project.root);
  }

  #lookThrough(isOver: () => boolean): boolean {
    const looked = this.#scopes.refreshOne(isOver);
    if (looked === undefined) return false;
    if (looked.isDone) this.#unsettled = true;
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
    if (this.#isStopped) this.#reader.stop(this.#projects.all());
    this.#isStopped &&= this.#scopes.areUnclear;
    this.#projects.configure(this.#scopes.projects());
    this.#options.onOutside(this.#scopes.outside());
    return true;
  }

  #read(isOver: () => boolean): boolean {
    return this.#reader.readSome(this.#projects.all(), isOver);
  }

  #grow(isOver: () => boolean): boolean {
    const project = this.#projects.all().find(({ isGrowing }) => isGrowing);
    if (project === undefined) return false;
    project.grow(this.#options.today(), isOver);
    const { done, total } = project.grown;
    this.#options.onConnecting?.(done, total);
    return true;
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
    this.#unsaid.add(uri);
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
