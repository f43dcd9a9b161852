import type { Snapshot } from '../../language/index.ts';
import { ComingTexts } from './coming-texts.ts';
import { FileNotes } from './file-notes.ts';
import type { FileProblem } from './files/index.ts';
import { LiveSnapshot, type OpenProject } from './live-snapshot.ts';
import type { ProjectSettings } from './project-settings.ts';

/** One project: its newest snapshot, and what has come in since. URIs are canonical. */
export class Project {
  /** The root folder's URI, or that of the only file where a file stands alone. */
  readonly root: string;
  /** Whether this is a file alone that its project leaves out: nothing is said about it unasked. */
  readonly silent: boolean;
  readonly #notes = new FileNotes();
  readonly #coming = new ComingTexts();
  readonly #live: LiveSnapshot;
  #touched = new Set<string>();
  #settings: ProjectSettings | undefined;
  #isWhole = false;

  constructor(home: { root: string; silent: boolean }, options: { open: OpenProject; today: string }) {
    this.root = home.root;
    this.silent = home.silent;
    this.#live = new LiveSnapshot(options.open, options.today);
  }

  /** The project as of the last `absorb`, with all that has grown into it. */
  get snapshot(): Snapshot {
    return this.#live.newest;
  }

  get settings(): ProjectSettings | undefined {
    return this.#settings;
  }

  /** Files that are to be read from disk. */
  get unread(): Set<string> {
    return this.#notes.unread;
  }

  /** Files that somebody did not want to wait for; what else was read of them earlier stays. */
  get setAside(): ReadonlySet<string> {
    return this.#notes.setAside;
  }

  get isEmpty(): boolean {
    const waits = this.#coming.hasWritten || this.#coming.hasRead || this.#live.isBusy;
    return !waits && this.#notes.isEmpty && this.snapshot.files.size === 0 && this.#settings === undefined;
  }

  /** Whether there is something to tell. */
  get hasNews(): boolean {
    const isToldSo = this.#isWhole === (this.setAside.size === 0);
    return this.#coming.hasWritten || this.#touched.size > 0 || !isToldSo;
  }

  /** Whether something was read that the snapshot does not hold yet. */
  get isGrowing(): boolean {
    return this.#live.isBusy || this.#coming.hasRead || this.#live.isOfEarlierDay;
  }

  /** How many of the files that were read are connected with the rest. */
  get grown(): { readonly done: number; readonly total: number } {
    return this.#live.grown;
  }

  /** Whether all of its files were read when it was last told about; until then nobody knows what is missing from it. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** The document version that the newest text of an open file has. */
  versionOf(uri: string): number | undefined {
    return this.#notes.versions.get(uri);
  }

  /** Why a file's text is not in the snapshot. */
  unreadable(uri: string): FileProblem | undefined {
    return this.#notes.unreadable.get(uri);
  }

  /** The newest text of an open document. The last call for a file wins. */
  set(uri: string, text: string, version: number): void {
    this.#settle(uri, version);
    if (this.#isNews(uri, text)) this.#coming.write(uri, text);
  }

  /** The text of a file on disk, likewise. */
  take(uri: string, text: string): void {
    this.#settle(uri, undefined);
    if (this.#isNews(uri, text)) this.#coming.read(uri, text);
  }

  remove(uri: string): void {
    this.#settle(uri, undefined);
    if (this.#isNews(uri, undefined)) this.#coming.write(uri, undefined);
  }

  /** The file is there, but has no text that could be checked; `version` where it is an open document. */
  setUnreadable(uri: string, problem: FileProblem, version?: number): void {
    this.remove(uri);
    if (version !== undefined) this.#notes.versions.set(uri, version);
    this.#notes.unreadable.set(uri, problem);
    this.#touched.add(uri);
  }

  /** Leaves these files unread for now. */
  putAside(uris: Iterable<string>): void {
    for (const uri of [...uris]) {
      this.#notes.putAside(uri);
      this.#touched.add(uri);
    }
  }

  /** The opposite. */
  takeUp(): void {
    this.#notes.takeUp();
  }

  /** Other rules take effect at once: what is read stays, all of it is checked anew. */
  configure(settings: ProjectSettings | undefined): void {
    if (this.#live.follow(settings?.rules)) this.#touch(this.snapshot.files.keys());
    for (const { uri, problems } of [this.#settings, settings].filter((each) => each !== undefined)) {
      if (problems.length > 0) this.#touched.add(uri);
    }
    this.#settings = settings;
  }

  /** Dates are to be compared with another day: all is checked anew, and nothing is read anew. */
  dayChanged(today: string): void {
    this.#live.dayChanged(today);
  }

  /** Takes what people wrote into the snapshot, and notes which day it is. */
  absorb(today: string): void {
    if (!this.#coming.hasWritten) return;
    this.#live.dayChanged(today);
    // Taken out before the language sees it: should that ever fail on a text, the next change still gets its turn.
    this.#touch(this.#live.absorb(this.#coming.takeWritten()));
  }

  /** Takes what was read into the snapshot, as far as it comes. A new day takes in everything afresh. */
  grow(today: string, isOver: () => boolean): void {
    if (!this.#live.isBusy) {
      this.#live.dayChanged(today);
      this.#live.beginToGrow(this.#coming.takeRead());
    }
    this.#touch(this.#live.grow(isOver));
  }

  /** The files whose problems, or whose being there, may have changed since this was last asked. */
  takeTouched(): ReadonlySet<string> {
    const isWhole = this.setAside.size === 0;
    if (isWhole !== this.#isWhole) this.#touch(this.snapshot.files.keys());
    this.#isWhole = isWhole;
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  #touch(uris: Iterable<string>): void {
    for (const uri of uris) this.#touched.add(uri);
  }

  /** Whether a text differs from what is known; what is on its way is never held against it. */
  #isNews(uri: string, text: string | undefined): boolean {
    const wasWaiting = this.#coming.drop(uri);
    return wasWaiting || this.#live.isBusy || this.snapshot.files.get(uri)?.text !== text;
  }

  #settle(uri: string, version: number | undefined): void {
    if (this.#notes.settle(uri, version)) this.#touched.add(uri);
  }
}
