import type { Edit } from '../text/edit.ts';
import type { FileEdits } from '../text/problem.ts';
import { type Occurrence, occurrencesIn } from './occurrences.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The first place of a project that means something else after edits of its names: a mention that leads elsewhere or
 * nowhere, or a text that has become a mention. Undefined where all mean what they meant; what was a mistake may change.
 */
export function meaningChanged(
  before: Snapshot,
  after: Snapshot,
  edits: readonly FileEdits[],
): { readonly changed: Occurrence; readonly in: Snapshot } | undefined {
  const pairs = new Pairs();
  for (const uri of before.files.keys()) {
    const moved = movedBy(edits.find((it) => it.uri === uri)?.edits ?? []);
    const found = new Map(exact(after, uri).map((it) => [it.span.start, it]));
    for (const occurrence of exact(before, uri)) {
      const start = moved(occurrence.span.start);
      const now = found.get(start);
      if (now?.role !== occurrence.role || !pairs.agree(occurrence.meaning.key, now.meaning.key))
        return { changed: occurrence, in: before };
      found.delete(start);
    }
    const text = [...found.values()].find(({ form }) => form === 'title');
    if (text !== undefined) return { changed: text, in: after };
  }
  return undefined;
}

/** What each meaning has become. Two may not become one, nor one two. */
class Pairs {
  readonly #after = new Map<string, string>();
  readonly #before = new Map<string, string>();

  agree(before: string, after: string): boolean {
    const known = this.#after.get(before) ?? after;
    const origin = this.#before.get(after) ?? before;
    this.#after.set(before, after);
    this.#before.set(after, before);
    return known === after && origin === before;
  }
}

function exact(snapshot: Snapshot, uri: string): readonly Occurrence[] {
  return occurrencesIn(snapshot, uri).filter((it) => it.exact);
}

/** Where an offset is after edits; where one begins at it, what that one writes does. */
function movedBy(edits: readonly Edit[]): (offset: number) => number {
  return (offset) =>
    edits
      .filter(({ span }) => span.start < offset)
      .reduce((moved, { span, text }) => moved + text.length - (span.end - span.start), offset);
}
