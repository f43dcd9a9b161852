import { foldName } from '../../syntax/names.ts';
import type { Block } from '../../syntax/tree.ts';
import { DeclaredElement } from './declared-element.ts';
import type { Gap } from './gap.ts';
import { Stage } from './stage.ts';
import type { Touchpoint } from './touchpoint.ts';

export class Journey extends DeclaredElement {
  readonly kind = 'journey';
  readonly stages: readonly Stage[];
  /** Each with its place among them, in the order written. */
  #distinct:
    | { readonly list: readonly Touchpoint[]; readonly places: ReadonlyMap<Touchpoint, number> }
    | undefined;

  constructor(uri: string, block: Block) {
    super(uri, block);
    this.stages = block.blocks.map((it) => new Stage(uri, it, this));
  }

  get touchpoints(): readonly Touchpoint[] {
    return this.stages.flatMap((stage) => stage.touchpoints);
  }

  get gaps(): readonly Gap[] {
    return this.stages.flatMap((stage) => stage.steps.filter((step) => step.kind === 'gap'));
  }

  /** Of touchpoints with one name the first counts; one without a name counts always. */
  get distinctTouchpoints(): readonly Touchpoint[] {
    return this.#firsts.list;
  }

  /** The place of a touchpoint among the distinct ones, from 0; undefined where one of its name stands before it. */
  placeAmongDistinct(touchpoint: Touchpoint): number | undefined {
    return this.#firsts.places.get(touchpoint);
  }

  get #firsts() {
    if (this.#distinct === undefined) {
      const list = firstOfEachName(this.touchpoints);
      this.#distinct = { list, places: new Map(list.map((it, index) => [it, index])) };
    }
    return this.#distinct;
  }

  /** Of stages with one name the first counts; one without a name counts always. */
  get distinctStages(): readonly Stage[] {
    return firstOfEachName(this.stages);
  }

  get isCurrent(): boolean {
    return this.one('status')?.choice?.text !== 'future';
  }

  /** Whether no journey is written around these stages: then there is nothing to check or draw yet. */
  get isImplied(): boolean {
    return this.block.implied;
  }
}

function firstOfEachName<E extends DeclaredElement>(elements: readonly E[]): readonly E[] {
  const seen = new Set<string>();
  return elements.filter(({ name }) => {
    if (name === undefined) return true;
    const known = seen.size;
    return seen.add(foldName(name.text)).size > known;
  });
}
