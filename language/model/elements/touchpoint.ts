import type { Block, Written } from '../../syntax/tree.ts';
import { DeclaredElement } from './declared-element.ts';
import type { Journey } from './journey.ts';
import type { Stage } from './stage.ts';

export class Touchpoint extends DeclaredElement {
  readonly kind = 'touchpoint';
  readonly stage: Stage;
  /** Null until somebody asks: many checks do, each for the same. */
  #emotion: Emotion | undefined | null = null;

  constructor(uri: string, block: Block, stage: Stage) {
    super(uri, block);
    this.stage = stage;
  }

  get journey(): Journey {
    return this.stage.journey;
  }

  /** Whether it happens without the brand, as when friends are asked. */
  get isOutside(): boolean {
    return this.has('outside');
  }

  /** The emotion's word in lower case and its written score, -2 to 2; undefined where no emotion is stated. */
  get emotion(): Emotion | undefined {
    if (this.#emotion === null) {
      const property = this.one('emotion');
      this.#emotion = property && { word: property.word, score: property.score };
    }
    return this.#emotion;
  }
}

interface Emotion {
  readonly word: Written | undefined;
  readonly score: number | undefined;
}
