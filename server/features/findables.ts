import type { SymbolKind } from 'vscode-languageserver';
import { type Element, type Entry, elementsOf, type Place, type SourceFile } from '../../language/index.ts';
import { folded } from './fuzzy.ts';
import { symbolKinds } from './symbol-kinds.ts';

/** Something with a name that can be looked for in the whole workspace. */
export interface Findable extends Place {
  /** Title and name: editors show it, and look once more whether it fits what was typed. */
  readonly label: string;
  readonly kind: SymbolKind;
  /** What it stands in; at the top level, what it is. */
  readonly container: string;
  readonly isTopLevel: boolean;
  /** The label, and the container, as they are looked through. */
  readonly texts: readonly [string, string];
}

/** Everything with a name in a file, in the order written. Made once for each reading of the file. */
export function findablesIn(file: SourceFile): readonly Findable[] {
  let known = made.get(file);
  if (known === undefined) {
    const elements = file.units.flatMap(elementsOf).flatMap((it) => elementFindable(it));
    const entries = file.declared.flatMap((it) => ('property' in it ? entryFindable(it) : []));
    known = [...elements, ...entries].sort((a, b) => a.span.start - b.span.start);
    made.set(file, known);
  }
  return known;
}

const made = new WeakMap<SourceFile, readonly Findable[]>();

function elementFindable(element: Element): Findable[] {
  const { kind, block, name, uri, nameSpan: span } = element;
  if (block.implied || name === undefined || kind === 'gap' || kind === 'vocabulary') return [];
  const isTopLevel = kind !== 'stage' && kind !== 'touchpoint';
  const container = isTopLevel ? kind : whereIs(element);
  return [
    findable({ uri, span, kind: symbolKinds[kind], label: labelOf(element, name), container, isTopLevel }),
  ];
}

function entryFindable(entry: Entry): Findable[] {
  const { kind, name, uri, nameSpan: span } = entry;
  if (name === undefined) return [];
  const container = kind === 'value' ? 'brand value' : kind;
  const label = labelOf(entry, name);
  return [findable({ uri, span, kind: symbolKinds[kind], label, container, isTopLevel: false })];
}

function findable(described: Omit<Findable, 'texts'>): Findable {
  return { ...described, texts: [folded(described.label), folded(described.container)] };
}

/** `Compare plans (compare-plans)`: people remember the one or the other. */
function labelOf({ title }: { readonly title: string }, { text }: { readonly text: string }): string {
  const read = title.trim();
  return read === '' || read === text ? text : `${read} (${text})`;
}

function whereIs(element: Element): string {
  if (element.kind === 'stage') return element.journey.title;
  if (element.kind !== 'touchpoint') return element.kind;
  const { stage, journey } = element;
  return [journey.title, stage.title].filter((it) => it !== '').join(' › ');
}
