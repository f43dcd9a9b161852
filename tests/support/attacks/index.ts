import type { AttackKind } from './attack-kind.ts';
import { formatAttacks } from './formats.ts';
import { markupAttacks } from './markup.ts';
import { placeAttacks } from './places.ts';
import { webAttacks } from './web.ts';

/** All that we know somebody might write into a journey to have it do something, by what it tries. */
export const attackKinds: readonly AttackKind[] = [
  ...webAttacks,
  ...markupAttacks,
  ...formatAttacks,
  ...placeAttacks,
];

/** The same, each once. Some have several lines, which only a text block can hold. */
export const attackTexts: readonly string[] = [...new Set(attackKinds.flatMap(({ texts }) => texts))];
