import type { Block } from '../../syntax/tree.ts';
import type { Value } from '../../syntax/values.ts';
import { DeclaredElement } from './declared-element.ts';
import type { Stage } from './stage.ts';

export class Gap extends DeclaredElement {
  readonly kind = 'gap';
  readonly stage: Stage;

  constructor(uri: string, block: Block, stage: Stage) {
    super(uri, block);
    this.stage = stage;
  }

  /** In seconds, the longer end of a range; undefined where no length is stated. */
  get duration(): Value | undefined {
    return this.block.duration;
  }
}
