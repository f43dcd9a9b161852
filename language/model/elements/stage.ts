import type { Block } from '../../syntax/tree.ts';
import { DeclaredElement } from './declared-element.ts';
import { Gap } from './gap.ts';
import type { Journey } from './journey.ts';
import { Touchpoint } from './touchpoint.ts';

export class Stage extends DeclaredElement {
  readonly kind = 'stage';
  readonly journey: Journey;
  /** Touchpoints and gaps in the order the customer meets them. */
  readonly steps: readonly (Touchpoint | Gap)[];

  constructor(uri: string, block: Block, journey: Journey) {
    super(uri, block);
    this.journey = journey;
    this.steps = block.blocks.map((it) =>
      it.kind === 'gap' ? new Gap(uri, it, this) : new Touchpoint(uri, it, this),
    );
  }

  get touchpoints(): readonly Touchpoint[] {
    return this.steps.filter((step) => step.kind === 'touchpoint');
  }
}
