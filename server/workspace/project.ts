import { type Rules, type Snapshot, SourceFile, type TextChange, withRules } from '../../language/index.ts';
import type { FileProblem } from './files/index.ts';
import { Growth } from './growth.ts';
import { type ProjectSettings, sameRules } from './project-settings.ts';

export type OpenProject = (options: { today: string; rules?: Rules }) => Snapshot;

/** One project: its newest snapshot, and what has come in since. URIs are canonical. */
export class Project {
  /** The root folder's URI, or that of the only file where a file stands alone. */
  readonly root: string;
  /** Whether this is a file alone that its project leaves out: nothing is said about it unasked. */
  readonly silent: boolean;
  /** Files that are to be read from disk. */
  readonly unread = new Set<string>();
  /** Files that somebody did not want to wait for; what else was read of them earlier stays. */
  readonly setAside = new Set<string>();
  readonly #open: OpenProject;
  readonly #versions = new Map<string, number>();
  readonly #unreadable = new Map<string, FileProblem>();
  readonly #growth = new Growth();
  #snapshot: Snapshot;
  #today: string;
  /** What people write: it is taken in as soon as somebody asks. */
  #pending = new Map<string, TextChange>();
  /** What was read from disk: it is taken in when there is time. */
  #read = new Map<string, TextChange>();
  #touched = new Set<string>();
  #settings: ProjectSettings | undefined;
  #rulesOfGrowth: Rules | undefined;
  #isWhole = false;

  constructor(home: { root: string; silent: boolean }, options: { open: OpenProject; today: string }) {
    this.root = home.root;
    this.silent = home.silent;
    this.#open = options.open;
    this.#today = options.today;
    this.#snapshot = options.open({ today: options.today });
  }

  /** The project as of the last `absorb`, with all that has grown into it. */
  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  get settings(): ProjectSettings | undefined {
    return this.#settings;
  }

  get isEmpty(): boolean {
    const holds = this.#snapshot.files.size + this.#pending.size + this.#unreadable.size;
    const waits = this.unread.size + this.setAside.size + this.#read.size;
    return holds + waits === 0 && !this.#growth.isBusy && this.#settings === undefined;
  }

  /** Whether there is something to tell. */
  get hasNews(): boolean {
    const isToldSo = this.#isWhole === (this.setAside.size === 0);
    return this.#pending.size > 0 || this.#touched.size > 0 || !isToldSo;
  }

  /** Whether something was read that the snapshot does not hold yet. */
  get isGrowing(): boolean {
    return this.#growth.isBusy || this.#read.size > 0 || this.#today !== this.#snapshot.today;
  }

  /** How many of the files that were read are connected with the rest. */
  get grown(): { readonly done: number; readonly total: number } {
    return this.#growth.progress;
  }

  /** Whether all of its files were read when it was last told about; until then nobody knows what is missing from it. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** The document version that the newest text of an open file has. */
  versionOf(uri: string): number | undefined {
    return this.#versions.get(uri);
  }

  /** Why a file's text is not in the snapshot. */
  unreadable(uri: string): FileProblem | undefined {
    return this.#unreadable.get(uri);
  }

  /** The newest text of an open document. The last call for a file wins. */
  set(uri: string, text: string, version: number): void {
    this.#settle(uri, version);
    if (this.#isNews(uri, text)) this.#pending.set(uri, { uri, text });
  }

  /** The text of a file on disk, likewise. */
  take(uri: string, text: string): void {
    this.#settle(uri, undefined);
    if (this.#isNews(uri, text)) this.#read.set(uri, { uri, text, read: new SourceFile(uri, text) });
  }

  remove(uri: string): void {
    this.#settle(uri, undefined);
    if (this.#isNews(uri, undefined)) this.#pending.set(uri, { uri, text: undefined });
  }

  /** The file is there, but has no text that could be checked; `version` where it is an open document. */
  setUnreadable(uri: string, problem: FileProblem, version?: number): void {
    this.remove(uri);
    if (version !== undefined) this.#versions.set(uri, version);
    this.#unreadable.set(uri, problem);
    this.#touched.add(uri);
  }

  /** Leaves these files unread for now. */
  putAside(uris: Iterable<string>): void {
    for (const uri of [...uris]) {
      this.unread.delete(uri);
      this.setAside.add(uri);
      this.#touched.add(uri);
    }
  }

  /** The opposite. */
  takeUp(): void {
    for (const uri of this.setAside) this.unread.add(uri);
    this.setAside.clear();
  }

  /** Other rules take effect at once: what is read stays, all of it is checked anew. */
  configure(settings: ProjectSettings | undefined): void {
    if (!sameRules(this.#settings?.rules, settings?.rules)) {
      this.#snapshot = withRules(this.#snapshot, settings?.rules ?? {});
      this.#touchAll();
    }
    for (const { uri, problems } of [this.#settings, settings].filter((each) => each !== undefined)) {
      if (problems.length > 0) this.#touched.add(uri);
    }
    this.#settings = settings;
  }

  /** Dates are to be compared with another day: all is checked anew, and nothing is read anew. */
  dayChanged(today: string): void {
    this.#today = today;
  }

  /** Takes what people wrote into the snapshot, and notes which day it is. */
  absorb(today: string): void {
    if (this.#pending.size === 0) return;
    this.#today = today;
    // Taken out first: should the language ever fail on a text, the next change still gets its turn.
    const changes = [...this.#pending.values()];
    this.#pending = new Map();
    this.#growth.note(changes);
    const { snapshot, touched } = this.#snapshot.update(changes);
    this.#snapshot = snapshot;
    for (const uri of touched) this.#touched.add(uri);
  }

  /** Takes what was read into the snapshot, as far as it comes. A new day takes in everything afresh. */
  grow(today: string, isOver: () => boolean): void {
    if (!this.#growth.isBusy) this.#beginToGrow(today);
    do {
      const update = this.#growth.step(this.#snapshot);
      if (update === undefined) continue;
      this.#snapshot = this.#withNewRules(update.snapshot);
      for (const uri of update.touched) this.#touched.add(uri);
    } while (this.#growth.isBusy && !isOver());
  }

  /** The files whose problems, or whose being there, may have changed since this was last asked. */
  takeTouched(): ReadonlySet<string> {
    const isWhole = this.setAside.size === 0;
    if (isWhole !== this.#isWhole) this.#touchAll();
    this.#isWhole = isWhole;
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  #beginToGrow(today: string): void {
    const changes = [...this.#read.values()];
    this.#read = new Map();
    this.#today = today;
    this.#rulesOfGrowth = this.#settings?.rules;
    if (today === this.#snapshot.today) {
      this.#growth.begin(changes);
      return;
    }
    const files = [...this.#snapshot.files.values()].map((read) => ({
      uri: read.uri,
      text: read.text,
      read,
    }));
    const afresh = this.#open({ today, rules: this.#settings?.rules ?? {} });
    this.#growth.begin([...files, ...changes], afresh);
  }

  /** What was begun under other rules is checked anew. */
  #withNewRules(snapshot: Snapshot): Snapshot {
    const rules = this.#settings?.rules;
    return sameRules(rules, this.#rulesOfGrowth) ? snapshot : withRules(snapshot, rules ?? {});
  }

  #touchAll(): void {
    for (const uri of this.#snapshot.files.keys()) this.#touched.add(uri);
  }

  /** Whether a text differs from what is known; what is on its way is never held against it. */
  #isNews(uri: string, text: string | undefined): boolean {
    const wasWaiting = [this.#pending.delete(uri), this.#read.delete(uri)].includes(true);
    return wasWaiting || this.#growth.isBusy || this.#snapshot.files.get(uri)?.text !== text;
  }

  #settle(uri: string, version: number | undefined): void {
    this.unread.delete(uri);
    this.setAside.delete(uri);
    const wasUnreadable = this.#unreadable.delete(uri);
    const sameVersion = this.#versions.get(uri) === version;
    if (wasUnreadable || !sameVersion) this.#touched.add(uri);
    if (version === undefined) this.#versions.delete(uri);
    else this.#versions.set(uri, version);
  }
}
