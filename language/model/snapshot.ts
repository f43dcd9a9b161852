import type { Mistake } from '../syntax/tree.ts';
import type { Problem } from '../text/problem.ts';
import {
  changedBearers,
  changedNames,
  dirtyMentions,
  dirtyNames,
  dirtyNamesakes,
  type FileChange,
  type Mentioning,
  moveMentions,
} from './changes.ts';
import type { Brand, Unit, Vocabulary } from './elements.ts';
import { Facts } from './facts.ts';
import { type LinkMistake, type Links, link } from './link.ts';
import { NameTable } from './name-table.ts';
import type { NameTables, ProjectData, Remembered } from './project-data.ts';
import { SourceFile } from './source-file.ts';
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

/** Work that may be left off after every step, and gone on with later. */
export type Steps<Result> = Generator<void, Result, void>;

interface State extends ProjectData {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly links: ReadonlyMap<string, Remembered<Links>>;
  readonly inspector: Inspector;
}

/**
 * A project as it is at one moment. Immutable: `update` gives a new snapshot, which shares the tree, the links and the
 * findings of all that the change does not touch.
 */
export class Snapshot {
  readonly #state: State;
  /** Filled on demand, and handed on to the next snapshot as far as it stays true. */
  readonly #found: Map<Unit, Remembered<readonly Problem[]>>;
  #facts: Facts | undefined;

  private constructor(state: State, found: Map<Unit, Remembered<readonly Problem[]>>) {
    this.#state = state;
    this.#found = found;
  }

  /** A project without files. `today` is an ISO 8601 day. */
  static empty(today: string, inspector: Inspector): Snapshot {
    const table = new NameTable();
    const names: NameTables = {
      team: table,
      persona: table,
      promise: table,
      value: table,
      journey: table,
      channel: table,
      emotion: table,
    };
    const none = { brand: undefined, vocabulary: undefined };
    const nothing = { files: new Map(), links: new Map(), mentions: new Map(), bearers: new Map(), ...none };
    return new Snapshot(
      { today, names, inspector, workedOut: new Map(), listed: new Map(), ...nothing },
      new Map(),
    );
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
    const mistakes = [...file.tree.mistakes, ...links].map((mistake) => asProblem(uri, mistake));
    const found = file.units.flatMap((unit) => this.#inspect(unit));
    return [...this.#state.inspector.file(file, [...mistakes, ...found])].sort(byPlace);
  }

  /** What is wrong with a file's own text: among its problems, whatever the rest of the project says. */
  mistakes(uri: string): readonly Problem[] {
    const { mistakes = [] } = this.#state.files.get(uri)?.tree ?? {};
    return mistakes.map((mistake) => asProblem(uri, mistake)).sort(byPlace);
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
    return new Snapshot({ ...this.#state, inspector }, new Map());
  }

  /** The project after some files changed, came or went. */
  update(changes: readonly TextChange[]): Update {
    return finish(this.updating(changes));
  }

  /** The same in small steps, about a file each, for whoever has other things to do in between. */
  *updating(changes: readonly TextChange[]): Steps<Update> {
    const changed = yield* this.#changed(changes);
    if (changed.size === 0) return { snapshot: this, touched: new Set() };
    const files = withFiles(this.#state.files, changed);
    const names = changedNames(this.#state.names, [...changed.values()]);
    const dirty = new Set<string>();
    for (const change of changed.values()) {
      dirtyNames(change, dirty);
      dirtyNamesakes(change, dirty);
    }
    const brand = dirty.has('brand') ? firstUnit(files, isBrand) : this.#state.brand;
    const vocabulary = dirty.has('vocabulary') ? firstUnit(files, isVocabulary) : this.#state.vocabulary;
    const bearers = changedBearers(this.#state.bearers, changed);
    const data = {
      ...this.#state,
      files,
      names,
      brand,
      vocabulary,
      bearers,
      workedOut: new Map(),
      listed: new Map(),
    };
    const linked = yield* this.#relink(data, changed, dirty);
    for (const [key, known] of this.#state.workedOut) {
      if (!touches(known.asked, dirty)) data.workedOut.set(key, known);
    }
    const found = new Map<Unit, Remembered<readonly Problem[]>>();
    const touched = new Set([...changed.keys(), ...linked.touched]);
    for (const [uri, file] of files) {
      if (changed.has(uri)) continue;
      if (!this.#handOn(file, dirty, found)) touched.add(uri);
      yield;
    }
    return { snapshot: new Snapshot(linked.state, found), touched };
  }

  /** Hands on what is still true about a file's units; whether all of it was. */
  #handOn(
    file: SourceFile,
    dirty: ReadonlySet<string>,
    found: Map<Unit, Remembered<readonly Problem[]>>,
  ): boolean {
    let all = true;
    for (const unit of file.units) {
      const known = this.#found.get(unit);
      if (known !== undefined && !touches(known.asked, dirty)) found.set(unit, known);
      else all = false;
    }
    return all;
  }

  *#changed(changes: readonly TextChange[]): Steps<Map<string, FileChange>> {
    const changed = new Map<string, FileChange>();
    for (const { uri, text, read } of changes) {
      const before = this.#state.files.get(uri);
      if (before?.text === text) changed.delete(uri);
      else if (text === undefined) changed.set(uri, { before, after: undefined });
      else changed.set(uri, { before, after: read ?? new SourceFile(uri, text) });
      yield;
    }
    return changed;
  }

  *#relink(
    state: State,
    changed: ReadonlyMap<string, FileChange>,
    dirty: Set<string>,
  ): Steps<{ state: State; touched: Set<string> }> {
    const links = new Map(this.#state.links);
    const uris = new Set(changed.keys());
    for (const [uri, { asked }] of links) if (touches(asked, dirty)) uris.add(uri);
    const mentions = new Map(this.#state.mentions);
    for (const uri of uris) {
      const before = links.get(uri)?.answer;
      const file = state.files.get(uri);
      const after = file && remember(state, (facts) => link(file.units, facts));
      if (after === undefined) links.delete(uri);
      else links.set(uri, after);
      const old = mentioning(before, this.#state.files.get(uri));
      const now = mentioning(after?.answer, file);
      dirtyMentions(old, now, dirty);
      moveMentions(mentions, this.#state.mentions, uri, old, now);
      yield;
    }
    return { state: { ...state, links, mentions, listed: new Map() }, touched: uris };
  }

  #inspect(unit: Unit): readonly Problem[] {
    const known = this.#found.get(unit);
    if (known !== undefined) return known.answer;
    const found = remember(this.#state, (facts) => this.#state.inspector.unit(unit, facts));
    this.#found.set(unit, found);
    return found.answer;
  }
}

function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function byPlace(a: Problem, b: Problem): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1);
}

function touches(asked: ReadonlySet<string>, dirty: ReadonlySet<string>): boolean {
  for (const key of dirty) if (asked.has(key)) return true;
  return false;
}

function mentioning(links: Links | undefined, file: SourceFile | undefined): Mentioning | undefined {
  return links && file && { mentions: links.mentions, text: file.text };
}

function remember<T>(data: ProjectData, answer: (facts: Facts) => T): Remembered<T> {
  const asked = new Set<string>();
  return { answer: answer(new Facts(data, asked)), asked };
}

function asProblem(uri: string, mistake: Mistake & Partial<LinkMistake>): Problem {
  return {
    code: mistake.code,
    severity: 'error',
    message: mistake.message,
    uri,
    span: mistake.span,
    related: mistake.related === undefined ? [] : [{ uri, ...mistake.related }],
    fixes: [...(mistake.fix === undefined ? [] : [fixIn(uri, mistake.fix)]), ...(mistake.otherFixes ?? [])],
  };
}

function fixIn(uri: string, fix: NonNullable<Mistake['fix']>): Problem['fixes'][number] {
  return { title: fix.title, edits: [{ uri, edits: fix.edits }], preferred: true };
}

function withFiles(
  files: ReadonlyMap<string, SourceFile>,
  changed: ReadonlyMap<string, FileChange>,
): ReadonlyMap<string, SourceFile> {
  const next = new Map(files);
  let isSorted = true;
  for (const [uri, { after }] of changed) {
    if (after === undefined) next.delete(uri);
    else {
      isSorted &&= next.has(uri);
      next.set(uri, after);
    }
  }
  return isSorted ? next : new Map([...next].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The first unit of a kind, by path, then line. */
function firstUnit<U extends Unit>(
  files: ReadonlyMap<string, SourceFile>,
  isOne: (unit: Unit) => unit is U,
): U | undefined {
  for (const file of files.values()) for (const unit of file.units) if (isOne(unit)) return unit;
  return undefined;
}

const isBrand = (unit: Unit): unit is Brand => unit.kind === 'brand';
const isVocabulary = (unit: Unit): unit is Vocabulary => unit.kind === 'vocabulary';
