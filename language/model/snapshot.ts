import type { Problem } from '../text/problem.ts';
import type { FileChange } from './changes.ts';
import type { Unit } from './elements.ts';
import { Facts, remember } from './facts.ts';
import { mistakeProblem } from './mistake-problem.ts';
import type { DirtyQuestions, Remembered } from './questions.ts';
import { SourceFile } from './source-file.ts';
import { emptyState, nextState, type State } from './state.ts';
import { finish, type Steps } from './steps.ts';
import { type ProjectSummary, summarize } from './summary.ts';

/** Says what is wrong. Everything it learns of the rest of the project comes from `facts`. */
export interface Inspector {
  /** What is wrong with one unit. */
  readonly unit: (unit: Unit, facts: Facts) => readonly Problem[];
  /** The problems of a file as they are to be shown, once its mistakes and those of its units are known. */
  readonly file: (file: SourceFile, problems: readonly Problem[]) => readonly Problem[];
}

/** A file's new text; undefined where the file is gone. */
export interface TextChange {
  readonly uri: string;
  readonly text: string | undefined;
  /** The text as it was read already; it is read where this is left out. */
  readonly read?: SourceFile;
}

export interface Update {
  readonly snapshot: Snapshot;
  /** Files whose problems may differ from before, those that are gone among them. */
  readonly touched: ReadonlySet<string>;
}

type Found = Map<Unit, Remembered<readonly Problem[]>>;

/**
 * A project as it is at one moment. Immutable: `update` gives a new snapshot, which shares the tree, the links and the
 * findings of all that the change does not touch.
 */
export class Snapshot {
  readonly #state: State;
  readonly #inspector: Inspector;
  /** Filled on demand, and handed on to the next snapshot as far as it stays true. */
  readonly #found: Found;
  #facts: Facts | undefined;

  private constructor(state: State, inspector: Inspector, found: Found = new Map()) {
    this.#state = state;
    this.#inspector = inspector;
    this.#found = found;
  }

  /** A project without files. `today` is an ISO 8601 day. */
  static empty(today: string, inspector: Inspector): Snapshot {
    return new Snapshot(emptyState(today), inspector);
  }

  get today(): string {
    return this.#state.today;
  }

  /** By uri, in path order. */
  get files(): ReadonlyMap<string, SourceFile> {
    return this.#state.files;
  }

  /** All that can be asked about the project. What was looked up once is known to all who ask later. */
  get facts(): Facts {
    this.#facts ??= new Facts(this.#state);
    return this.#facts;
  }

  /** The units of all files, in path order, then line. */
  *units(): Iterable<Unit> {
    for (const file of this.#state.files.values()) yield* file.units;
  }

  /** Mistakes and findings of a file, by place. Computed when first asked for. */
  problems(uri: string): readonly Problem[] {
    const file = this.#state.files.get(uri);
    if (file === undefined) return [];
    const links = this.#state.links.get(uri)?.answer.mistakes ?? [];
    const mistakes = [...file.tree.mistakes, ...links].map((mistake) => mistakeProblem(uri, mistake));
    const found = file.units.flatMap((unit) => this.#inspect(unit));
    return [...this.#inspector.file(file, [...mistakes, ...found])].sort(byPlace);
  }

  /** What is wrong with a file's own text: among its problems, whatever the rest of the project says. */
  mistakes(uri: string): readonly Problem[] {
    const { mistakes = [] } = this.#state.files.get(uri)?.tree ?? {};
    return mistakes.map((mistake) => mistakeProblem(uri, mistake)).sort(byPlace);
  }

  /** Finds the problems of a file in small steps, a unit each; `problems` has them at hand then. */
  *finding(uri: string): Steps<void> {
    for (const unit of this.#state.files.get(uri)?.units ?? []) {
      this.#inspect(unit);
      yield;
    }
  }

  /** How much there is in the project. */
  summary(): ProjectSummary {
    return summarize(this);
  }

  /** The same project looked at in another way: everything is checked anew, nothing is read anew. */
  inspectedBy(inspector: Inspector): Snapshot {
    return new Snapshot(this.#state, inspector);
  }

  /** The project after some files changed, came or went. */
  update(changes: readonly TextChange[]): Update {
    return finish(this.updating(changes));
  }

  /** The same in small steps, about a file each, for whoever has other things to do in between. */
  *updating(changes: readonly TextChange[]): Steps<Update> {
    const changed = yield* this.#changed(changes);
    if (changed.size === 0) return { snapshot: this, touched: new Set() };
    const { state, dirty, linked } = yield* nextState(this.#state, changed);
    const found: Found = new Map();
    const touched = new Set(linked);
    for (const [uri, file] of state.files) {
      if (changed.has(uri)) continue;
      if (!this.#handOn(file, dirty, found)) touched.add(uri);
      yield;
    }
    return { snapshot: new Snapshot(state, this.#inspector, found), touched };
  }

  *#changed(changes: readonly TextChange[]): Steps<Map<string, FileChange>> {
    const changed = new Map<string, FileChange>();
    for (const { uri, text, read } of changes) {
      const before = this.#state.files.get(uri);
      if (before?.text === text) changed.delete(uri);
      else if (text === undefined) changed.set(uri, { before, after: undefined });
      else changed.set(uri, { before, after: read ?? new SourceFile(uri, text, before) });
      yield;
    }
    return changed;
  }

  /** Hands on what is still true about a file's units; whether all of it was. */
  #handOn(file: SourceFile, dirty: DirtyQuestions, found: Found): boolean {
    let all = true;
    for (const unit of file.units) {
      const known = this.#found.get(unit);
      if (known !== undefined && !dirty.touch(known)) found.set(unit, known);
      else all = false;
    }
    return all;
  }

  #inspect(unit: Unit): readonly Problem[] {
    const known = this.#found.get(unit);
    if (known !== undefined) return known.answer;
    const found = remember(this.#state, (facts) => this.#inspector.unit(unit, facts));
    this.#found.set(unit, found);
    return found.answer;
  }
}

function byPlace(a: Problem, b: Problem): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1);
}
