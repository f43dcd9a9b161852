import type { Block } from '../syntax/tree.ts';
import { Brand, CustomerPromise, Persona, Team, Vocabulary } from './elements/declarations.ts';
import type { Entry } from './elements/entry.ts';
import type { Gap } from './elements/gap.ts';
import { Journey } from './elements/journey.ts';
import type { Stage } from './elements/stage.ts';
import type { Touchpoint } from './elements/touchpoint.ts';

export { Brand, CustomerPromise, Persona, Team, Vocabulary } from './elements/declarations.ts';
export { Entry } from './elements/entry.ts';
export { Gap } from './elements/gap.ts';
export { Journey } from './elements/journey.ts';
export { Stage } from './elements/stage.ts';
export { Touchpoint } from './elements/touchpoint.ts';

/** What stands at the top level of a file. */
export type Unit = Brand | Team | Persona | CustomerPromise | Vocabulary | Journey;

export type Element = Unit | Stage | Touchpoint | Gap;

/** What a name anywhere in the project can stand for. */
export type Named = Team | Persona | CustomerPromise | Journey | Entry;

/** The element of a block at the top level. */
export function unitOf(uri: string, block: Block): Unit {
  switch (block.kind) {
    case 'brand':
      return new Brand(uri, block);
    case 'team':
      return new Team(uri, block);
    case 'persona':
      return new Persona(uri, block);
    case 'promise':
      return new CustomerPromise(uri, block);
    case 'vocabulary':
      return new Vocabulary(uri, block);
    default:
      return new Journey(uri, block);
  }
}

/** A unit and all that stands in it, in the order written. */
export function elementsOf(unit: Unit): readonly Element[] {
  if (unit.kind !== 'journey') return [unit];
  return [unit, ...unit.stages.flatMap((stage) => [stage, ...stage.steps])];
}
