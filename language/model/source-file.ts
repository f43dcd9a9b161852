import { parse } from '../syntax/parse.ts';
import type { Tree } from '../syntax/tree.ts';
import { LineIndex } from '../text/line-index.ts';
import { Entry, type Named, type Unit, unitOf } from './elements.ts';
import { type Namesakes, namesakesIn } from './namesakes.ts';

/** One file as read: its text, its tree and what it declares. Nothing in it depends on another file. */
export class SourceFile {
  readonly uri: string;
  readonly tree: Tree;
  readonly units: readonly Unit[];
  /** What other files can name. */
  readonly declared: readonly Named[];
  #lines: LineIndex | undefined;
  #namesakes: Namesakes | undefined;

  /** `before` is the file before an edit, whose reading is taken over as far as it still holds. */
  constructor(uri: string, text: string, before?: SourceFile) {
    this.uri = uri;
    this.tree = parse(text, before?.tree);
    this.units = this.tree.blocks.map((block) => unitOf(uri, block));
    this.declared = this.units.flatMap(declaredBy);
  }

  get text(): string {
    return this.tree.text;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  /** What touchpoints of the same name in other files are compared with. */
  get namesakes(): Namesakes {
    this.#namesakes ??= namesakesIn(this.units);
    return this.#namesakes;
  }
}

function declaredBy(unit: Unit): readonly Named[] {
  switch (unit.kind) {
    case 'brand':
      return unit.all('value').map((it) => new Entry('value', unit.uri, it));
    case 'vocabulary':
      return unit.block.properties
        .filter((it) => it.keyword === 'channel' || it.keyword === 'emotion')
        .map((it) => new Entry(it.keyword === 'channel' ? 'channel' : 'emotion', unit.uri, it));
    case 'journey':
      return unit.isImplied ? [] : [unit];
    default:
      return [unit];
  }
}
