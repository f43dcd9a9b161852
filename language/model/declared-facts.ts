import { isClosed } from '../syntax/quoted.ts';
import { lastStatementFrom } from '../syntax/statement-at.ts';
import type { Place } from '../text/problem.ts';
import type {
  Brand,
  CustomerPromise,
  Element,
  Entry,
  Journey,
  Named,
  Persona,
  Team,
  Vocabulary,
} from './elements.ts';
import { Entry as DeclaredEntry } from './elements.ts';
import { NameFacts } from './name-facts.ts';
import { byPlace, keyOf } from './name-table.ts';
import type { NamedKind } from './project-data.ts';

const opensText = /["“”„‟]{3}[^\S\r\n]*$/m;

/** What can be asked about declarations: which there are, which of them count, and where they stand. */
export class DeclaredFacts extends NameFacts {
  readonly #all = new Map<NamedKind, readonly Named[]>();

  /** The brand that counts, should there be several. */
  get brand(): Brand | undefined {
    this.ask('brand');
    return this.data.brand;
  }

  /** The first vocabulary; others add to it. */
  get vocabulary(): Vocabulary | undefined {
    this.ask('vocabulary');
    return this.data.vocabulary;
  }

  /** A file's whole text, for edits that depend on more than its elements; empty where there is no such file. */
  textOf(uri: string): string {
    this.ask('text', uri);
    return this.data.files.get(uri)?.text ?? '';
  }

  /** Whether what is written at an offset, behind all that stands before it, would be more of a text block without an end. */
  isTextOpen(uri: string, offset: number): boolean {
    this.ask('text', uri);
    const file = this.data.files.get(uri);
    // Statements are read once more for those who ask, so that only a file is asked in which a block may be open: where
    // one has no end, something is wrong, and quotes stand at the end of a line.
    if (file === undefined || file.tree.mistakes.length === 0 || !opensText.test(file.text)) return false;
    const last = file.tree.statements[lastStatementFrom(file.tree, offset)]?.parts.at(-1);
    return last?.kind === 'block' && offset <= last.end && !isClosed(last);
  }

  /** Whether another declaration of the same name counts instead of this one. */
  winnerOf(kind: NamedKind, named: Named): Named | undefined {
    this.ask('declared', kind);
    return this.data.names[kind].first(keyOf(named));
  }

  /** Whether other declarations of the kind bear the same name. */
  sharesName(kind: NamedKind, named: Named): boolean {
    const key = keyOf(named);
    this.ask('name', `${kind}:${key}`);
    return this.data.names[kind].count(key) > 1;
  }

  /** Everything of a kind that counts, duplicates left out, ordered by path, then line. */
  all(kind: NamedKind): readonly Named[] {
    this.ask('all', kind);
    let all = this.#all.get(kind);
    if (all === undefined) {
      all = [...this.data.names[kind].winners()].sort(byPlace);
      this.#all.set(kind, all);
    }
    return all;
  }

  /** The journeys that count, current and future. */
  get journeys(): readonly Journey[] {
    return this.all('journey').filter((it) => it.kind === 'journey');
  }

  /** Whether two or more current journeys count. */
  get hasSeveralJourneys(): boolean {
    this.ask('current', 'journey');
    let current = 0;
    for (const it of this.data.names.journey.winners()) {
      if (it.kind === 'journey' && it.isCurrent) current += 1;
      if (current > 1) return true;
    }
    return false;
  }

  get personas(): readonly Persona[] {
    return this.all('persona').filter((it) => it.kind === 'persona');
  }

  get promises(): readonly CustomerPromise[] {
    return this.all('promise').filter((it) => it.kind === 'promise');
  }

  get teams(): readonly Team[] {
    return this.all('team').filter((it) => it.kind === 'team');
  }

  /** The brand's values that count. */
  get values(): readonly Entry[] {
    return this.all('value').filter((it) => it instanceof DeclaredEntry);
  }

  /** Whether anything of a kind is declared; cheaper to keep true than `all`. */
  declares(kind: NamedKind): boolean {
    this.ask('names', kind);
    for (const _ of this.data.names[kind].winners()) return true;
    return false;
  }

  /** Whether this declaration is the one that counts: the first of its name, and in a journey that is written. */
  counts(unit: Team | Persona | CustomerPromise | Journey): boolean {
    if (unit.kind === 'journey' && unit.isImplied) return false;
    return unit.name === undefined || this.winnerOf(unit.kind, unit) === unit;
  }

  /** Where an element of any file stands now. What `mentionsOf` gives is good for what elements say, not for where. */
  placeOf({ uri, nameSpan }: Element): Place {
    this.ask('text', uri);
    return { uri, span: nameSpan };
  }

  /** Notes that a declaration's place, and not only what it says, went into the answer. */
  place(kind: NamedKind, named: Named): Place {
    this.ask('place', `${kind}:${keyOf(named)}`);
    return { uri: named.uri, span: named.nameSpan };
  }
}
