import type { Persona, Team, Touchpoint } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';

/** Who takes part in a touchpoint. */
export interface Actor {
  readonly kind: 'persona' | 'team';
  /** As it is read; the name where nobody is declared under it. */
  readonly title: string;
  /** Undefined where nobody is declared under the name. */
  readonly element: Persona | Team | undefined;
}

/** Personas, then the owner, then the teams involved; somebody named twice is there twice. */
export function actorsAt(touchpoint: Touchpoint, facts: Facts): readonly Actor[] {
  const personas = touchpoint.has('for') ? touchpoint.list('for') : touchpoint.journey.list('for');
  const owner = touchpoint.owner === undefined ? [] : [touchpoint.owner];
  return [
    ...personas.map((it): Actor => {
      const element = facts.persona(it);
      return { kind: 'persona', title: element?.title ?? it.text, element };
    }),
    ...[...owner, ...touchpoint.list('involves')].map((it): Actor => {
      const element = facts.team(it);
      return { kind: 'team', title: element?.title ?? it.text, element };
    }),
  ];
}
