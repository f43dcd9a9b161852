import type { Element } from '../model/elements.ts';
import { openAt } from '../model/open-at.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { SourceFile } from '../model/source-file.ts';
import { statementAt } from '../syntax/statement-at.ts';
import type { Property, Statement } from '../syntax/tree.ts';
import type { Edit } from './edits.ts';
import { propertiesOf, type Thing, writtenTitle } from './thing.ts';

/**
 * What nobody can tell of the later side, because it stands inside a mistake of the language that no fix makes good.
 * It is unknown, not removed.
 */
export class Unknowns {
  /** By file, where faulty statements start. */
  readonly #faulty = new Map<string, Set<number>>();
  /** What faulty statements say, word by word and as a whole. */
  readonly #words = new Set<string>();
  readonly #texts: string[] = [];
  /** Those in whose block a statement could not be read at all. */
  readonly #gappy = new Set<unknown>();

  constructor(after: Snapshot) {
    for (const file of after.files.values()) {
      for (const mistake of file.tree.mistakes) {
        if (mistake.fix !== undefined && mistake.code !== 'unclosed-text') continue;
        const statement = statementAt(file.tree, mistake.span.start);
        if (statement !== undefined) this.#note(file, statement);
      }
    }
  }

  #note({ uri, text, units }: SourceFile, { start, end }: Statement): void {
    const starts = this.#faulty.get(uri) ?? new Set();
    this.#faulty.set(uri, starts.add(start));
    const written = text.slice(start, end).normalize('NFC');
    this.#texts.push(written);
    for (const word of written.match(/[\p{L}\p{M}\p{Nd}_-]+/gu) ?? []) this.#words.add(word.toLowerCase());
    const open = openAt(units, start);
    // A text that is not closed takes in the lines below it, whatever they said.
    const isRunOn = /[\n\r]/.test(written);
    if (open !== undefined && (isRunOn || !isRead(open, start))) this.#gappy.add(open.block);
  }

  /** Whether the later side may still hold something: a statement that could not be read names it. */
  mayHold(thing: Thing): boolean {
    if (this.#texts.length === 0) return false;
    // Where a gap has no title, its length is all that it can be known by.
    if (thing.kind === 'gap' && thing.title === '') {
      const length = thing.duration?.text;
      return this.#texts.some((it) => length === undefined || it.includes(length));
    }
    const name = thing.name?.text.toLowerCase();
    const title = writtenTitle(thing)?.text;
    if (name !== undefined && this.#words.has(name)) return true;
    return title !== undefined && title !== '' && this.#texts.some((it) => it.includes(title));
  }

  /** Whether something in a thing's own block could not be read, so that nobody knows all that it says. */
  isGappy(thing: Thing): boolean {
    return 'block' in thing && this.#gappy.has(thing.block);
  }

  /** Whether a property could not be read as written. */
  isFaulty(thing: Thing, { span }: Property): boolean {
    return this.#faulty.get(thing.uri)?.has(span.start) ?? false;
  }

  /** Whether a thing's first line could not be read as written. */
  isHeaderFaulty(thing: Thing): boolean {
    const span = 'block' in thing ? thing.block.span : thing.property.span;
    return this.#faulty.get(thing.uri)?.has(span.start) ?? false;
  }

  /** The edits that are known to be ones: not what a faulty line stands for, nor what an unreadable one may still say. */
  without(edits: Map<string, Edit>, after: Thing): ReadonlyMap<string, Edit> {
    if (this.#faulty.size === 0) return edits;
    for (const property of propertiesOf(after))
      if (this.isFaulty(after, property)) edits.delete(property.keyword);
    if (!this.isGappy(after)) return edits;
    // What is new there may belong to a block whose first line cannot be read.
    for (const [keyword, { lost, gained }] of edits) {
      if (lost.size === 0 || gained.size === 0) edits.delete(keyword);
    }
    return edits;
  }
}

function isRead({ block }: Element, start: number): boolean {
  return block.span.start === start || block.properties.some((it) => it.span.start === start);
}
