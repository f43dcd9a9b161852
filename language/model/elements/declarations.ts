import type { Reference } from '../../syntax/tree.ts';
import { DeclaredElement } from './declared-element.ts';

export class Brand extends DeclaredElement {
  readonly kind = 'brand';
}

export class Team extends DeclaredElement {
  readonly kind = 'team';

  get partOf(): Reference | undefined {
    return this.one('part-of')?.reference;
  }
}

export class Persona extends DeclaredElement {
  readonly kind = 'persona';
}

export class CustomerPromise extends DeclaredElement {
  readonly kind = 'promise';

  get status(): 'draft' | 'live' | 'retired' {
    const written = this.one('status')?.choice?.text;
    return written === 'draft' || written === 'retired' ? written : 'live';
  }
}

export class Vocabulary extends DeclaredElement {
  readonly kind = 'vocabulary';
}
