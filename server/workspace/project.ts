import { type Rules, type Snapshot, withRules } from '../../language/index.ts';
import type { FileProblem, SettingsProblem } from './files/index.ts';

export type OpenProject = (options: { today: string; rules?: Rules }) => Snapshot;

/** A project's own `waymark.json`. */
export interface ProjectSettings {
  readonly uri: string;
  readonly text: string;
  readonly rules: Rules;
  readonly problems: readonly SettingsProblem[];
}

/** One project: its newest snapshot, and what has come in since. URIs are canonical. */
export class Project {
  /** The root folder's URI, or that of the only file where a file stands alone. */
  readonly root: string;
  /** Whether this is a file alone that its project leaves out: nothing is said about it unasked. */
  readonly silent: boolean;
  /** Files that are to be read from disk. */
  readonly unread = new Set<string>();
  readonly #open: OpenProject;
  readonly #versions = new Map<string, number>();
  readonly #unreadable = new Map<string, FileProblem>();
  #isAnotherDay = false;
  #snapshot: Snapshot;
  #pending = new Map<string, string | undefined>();
  #touched = new Set<string>();
  #settings: ProjectSettings | undefined;

  constructor(home: { root: string; silent: boolean }, options: { open: OpenProject; today: string }) {
    this.root = home.root;
    this.silent = home.silent;
    this.#open = options.open;
    this.#snapshot = options.open({ today: options.today });
  }

  /** The project as of the last `absorb`. */
  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  get settings(): ProjectSettings | undefined {
    return this.#settings;
  }

  get isEmpty(): boolean {
    const holds = this.#snapshot.files.size + this.#pending.size + this.unread.size + this.#unreadable.size;
    return holds === 0 && this.#settings === undefined;
  }

  /** Whether there is something to tell. */
  get hasNews(): boolean {
    return this.#pending.size > 0 || this.#touched.size > 0 || this.#isAnotherDay;
  }

  /** The document version that the newest text of an open file has. */
  versionOf(uri: string): number | undefined {
    return this.#versions.get(uri);
  }

  /** Why a file's text is not in the snapshot. */
  unreadable(uri: string): FileProblem | undefined {
    return this.#unreadable.get(uri);
  }

  /** The newest text of a file; `version` where it is an open document. The last call for a file wins. */
  set(uri: string, text: string, version?: number): void {
    this.#settle(uri, version);
    const known = this.#snapshot.files.get(uri)?.text;
    if (this.#pending.has(uri) || known !== text) this.#pending.set(uri, text);
  }

  remove(uri: string): void {
    this.#settle(uri, undefined);
    if (this.#snapshot.files.has(uri)) this.#pending.set(uri, undefined);
    else this.#pending.delete(uri);
  }

  /** The file is there, but has no text that could be checked; `version` where it is an open document. */
  setUnreadable(uri: string, problem: FileProblem, version?: number): void {
    this.remove(uri);
    if (version !== undefined) this.#versions.set(uri, version);
    this.#unreadable.set(uri, problem);
    this.#touched.add(uri);
  }

  /** Other rules take effect at once: what is read stays, all of it is checked anew. */
  configure(settings: ProjectSettings | undefined): void {
    if (!sameRules(this.#settings?.rules, settings?.rules)) {
      this.#snapshot = withRules(this.#snapshot, settings?.rules ?? {});
      for (const uri of this.#snapshot.files.keys()) this.#touched.add(uri);
    }
    for (const { uri, problems } of [this.#settings, settings].filter((each) => each !== undefined)) {
      if (problems.length > 0) this.#touched.add(uri);
    }
    this.#settings = settings;
  }

  /** Dates are to be compared with another day. */
  dayChanged(): void {
    this.#isAnotherDay = true;
  }

  /** Takes what has come in into the snapshot. On another day all is checked anew, and nothing is read anew. */
  absorb(today: string): void {
    if (this.#pending.size === 0 && !this.#isAnotherDay) return;
    this.#isAnotherDay = false;
    // Taken out first: should the language ever fail on a text, the next change still gets its turn.
    const changes = [...this.#pending].map(([uri, text]) => ({ uri, text }));
    this.#pending = new Map();
    if (today !== this.#snapshot.today) {
      const files = [...this.#snapshot.files.values()].map((read) => ({
        uri: read.uri,
        text: read.text,
        read,
      }));
      this.#update(this.#open({ today, rules: this.#settings?.rules ?? {} }), files);
    }
    this.#update(this.#snapshot, changes);
  }

  /** The files whose problems, or whose being there, may have changed since this was last asked. */
  takeTouched(): ReadonlySet<string> {
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  #update(from: Snapshot, changes: Parameters<Snapshot['update']>[0]): void {
    const { snapshot, touched } = from.update(changes);
    this.#snapshot = snapshot;
    for (const uri of touched) this.#touched.add(uri);
  }

  #settle(uri: string, version: number | undefined): void {
    this.unread.delete(uri);
    const wasUnreadable = this.#unreadable.delete(uri);
    const sameVersion = this.#versions.get(uri) === version;
    if (wasUnreadable || !sameVersion) this.#touched.add(uri);
    if (version === undefined) this.#versions.delete(uri);
    else this.#versions.set(uri, version);
  }
}

/** Rules are few, so that they are compared as they are written. */
function sameRules(a: Rules = {}, b: Rules = {}): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
