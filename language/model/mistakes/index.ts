import type { Problem } from '../../text/problem.ts';
import type { Unit } from '../elements.ts';
import type { Facts } from '../facts.ts';
import { secondBrand } from './brand.ts';
import { duplicateNames } from './duplicates.ts';
import { measureMistakes } from './measures.ts';
import { circularTeam } from './teams.ts';

/** The mistakes of the language that only show once names lead somewhere or values are compared. */
export function mistakesIn(unit: Unit, facts: Facts): Problem[] {
  return [
    ...duplicateNames(unit, facts),
    ...secondBrand(unit, facts),
    ...circularTeam(unit, facts),
    ...measureMistakes(unit),
  ];
}
