import type { Property } from '../../syntax/tree.ts';
import type { Side } from '../side.ts';
import { type Pair, propertiesOf, type Thing } from '../thing.ts';
import type { Pairs } from './pairs.ts';

/**
 * Tells at a glance that two things say the same: their lines are the same to the letter, and all that could be named in
 * them has kept its name and title. Most of a project is like that, so that little of it has to be looked at closely.
 */
export class Unchanged {
  readonly #before: Side;
  readonly #after: Side;
  /** Kinds of which something came, went, or has another name or title. */
  readonly #renamed: ReadonlySet<string>;

  constructor(before: Side, after: Side, pairs: Pairs) {
    this.#before = before;
    this.#after = after;
    this.#renamed = new Set([
      ...differing(namedOn(before), (it) => pairs.afterOf(it)),
      ...differing(namedOn(after), (it) => pairs.beforeOf(it)),
    ]);
  }

  holds({ before, after }: Pair): boolean {
    const [said, says] = [propertiesOf(before), propertiesOf(after)];
    if (said.length !== says.length) return false;
    const [was, is] = [this.#textOf(this.#before, before), this.#textOf(this.#after, after)];
    return said.every((property, index) => {
      const other = says[index];
      if (other === undefined || !this.#isSettled(property)) return false;
      return was.slice(property.span.start, property.span.end) === is.slice(other.span.start, other.span.end);
    });
  }

  /** Whether what a property names is the same for all who read it. */
  #isSettled({ form: { shape } }: Property): boolean {
    switch (shape.kind) {
      case 'reference':
        return !this.#renamed.has(shape.to);
      case 'list':
        return shape.of !== 'touchpoint' && !this.#renamed.has(shape.of);
      case 'emotion':
        return !this.#renamed.has('emotion');
      case 'text':
        return shape.clause !== 'by' || !this.#renamed.has('team');
      default:
        return shape.kind !== 'link';
    }
  }

  #textOf({ snapshot }: Side, { uri }: Thing): string {
    return snapshot.files.get(uri)?.text ?? '';
  }
}

/** Touchpoints aside: what names them is always looked at closely. */
function namedOn({ teams, personas, promises, entries, journeys }: Side): readonly Thing[] {
  return [...teams, ...personas, ...promises, ...entries, ...journeys];
}

function differing(things: readonly Thing[], other: (thing: Thing) => Thing | undefined): readonly string[] {
  return things.flatMap((it) => {
    const found = other(it);
    return found?.name?.text === it.name?.text && found?.title === it.title ? [] : [it.kind];
  });
}
