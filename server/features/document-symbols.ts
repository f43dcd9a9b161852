import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import type { Element, Entry, Facts, Gap, Snapshot, SourceFile, Span, Unit } from '../../language/index.ts';
import type { Client } from './client.ts';
import { detailOf, entryDetail } from './symbol-details.ts';
import { symbolKinds } from './symbol-kinds.ts';

/**
 * The outline of a file: journeys with their stages, touchpoints and gaps, and all else that it declares. `uri` is the
 * file as the snapshot calls it.
 */
export function documentSymbols(
  snapshot: Snapshot,
  uri: string,
  _params: DocumentSymbolParams,
  client: Client,
): DocumentSymbol[] | SymbolInformation[] {
  const file = snapshot.files.get(uri);
  if (file === undefined) return [];
  const outline = new Outline(file, snapshot.facts);
  const symbols = file.units.flatMap((unit) => outline.unit(unit));
  return client.symbolTrees ? symbols : symbols.flatMap((it) => flat(uri, it, undefined));
}

class Outline {
  readonly #file: SourceFile;
  readonly #facts: Facts;

  constructor(file: SourceFile, facts: Facts) {
    this.#file = file;
    this.#facts = facts;
  }

  unit(unit: Unit): DocumentSymbol[] {
    if (unit.kind === 'journey') {
      const children = unit.stages.flatMap((stage) =>
        this.#element(
          stage,
          stage.steps.flatMap((step) => this.#element(step, [])),
        ),
      );
      return this.#element(unit, children);
    }
    return this.#element(
      unit,
      this.#entriesIn(unit).map((entry) => this.#entry(entry)),
    );
  }

  /** What is not written, a stage or journey that is only implied, leaves its place to what stands in it. */
  #element(element: Element, children: DocumentSymbol[]): DocumentSymbol[] {
    const { kind, block, nameSpan } = element;
    if (block.implied) return children;
    const detail = detailOf(element, this.#facts);
    const span = { start: block.span.start, end: block.end };
    return [this.#symbol({ kind, name: nameOf(element), detail, span, nameSpan, children })];
  }

  /** The values of a brand, or the words of a vocabulary. */
  #entriesIn({ kind, block }: Unit): readonly Entry[] {
    if (kind !== 'brand' && kind !== 'vocabulary') return [];
    const entries = this.#file.declared.filter((it) => 'property' in it);
    return entries.filter(({ property: { span } }) => block.span.end <= span.start && span.end <= block.end);
  }

  #entry(entry: Entry): DocumentSymbol {
    const { kind, property, nameSpan } = entry;
    const name = entry.title.trim() || entry.name?.text || `${kind} without a name`;
    return this.#symbol({
      kind,
      name,
      detail: entryDetail(entry),
      span: property.span,
      nameSpan,
      children: [],
    });
  }

  #symbol({ kind, span, nameSpan, ...rest }: Described): DocumentSymbol {
    const { lines } = this.#file;
    return {
      ...rest,
      kind: symbolKinds[kind],
      range: lines.range(span),
      selectionRange: lines.range(nameSpan),
    };
  }
}

interface Described {
  readonly kind: keyof typeof symbolKinds;
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: DocumentSymbol[];
}

/** What people read; editors refuse a symbol without a name. */
function nameOf(element: Element): string {
  if (element.kind === 'gap') return gapName(element);
  if (element.kind === 'vocabulary') return 'Vocabulary';
  const { block, kind, name } = element;
  return block.title?.text.trim() || name?.text || `${kind} without a name`;
}

function gapName({ block, duration }: Gap): string {
  const said = [duration?.text ?? '', block.title?.text.trim() ?? ''].filter((it) => it !== '');
  return said.join(' · ') || 'gap';
}

function flat(uri: string, symbol: DocumentSymbol, container: string | undefined): SymbolInformation[] {
  const { name, kind, range, children = [] } = symbol;
  const location = { uri, range };
  const own = { name, kind, location, ...(container !== undefined && { containerName: container }) };
  return [own, ...children.flatMap((it) => flat(uri, it, name))];
}
