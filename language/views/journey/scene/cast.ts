import type { Element, Journey, Touchpoint } from '../../../model/elements.ts';
import type { Facts } from '../../../model/facts.ts';
import { styles } from '../../map/styles.ts';
import { textBlock } from '../../scene/marks.ts';
import type { Colour } from '../../scene/palette.ts';
import type { Mark } from '../../scene/scene.ts';
import { teamColour } from '../../scene/team-colours.ts';
import { type Actor, actorsAt } from '../actors.ts';

/** Somebody in the legend. */
export interface CastMember {
  readonly actor: Actor;
  /** From 1; it stands in the dot, since colours alone do not tell everybody apart. */
  readonly number: number;
  readonly colour: Colour;
}

/** Everybody who takes part in a journey, in the order they come on. */
export interface Cast {
  readonly members: readonly CastMember[];
  at(touchpoint: Touchpoint): readonly CastMember[];
}

/** Teams keep the colours that they have on maps. */
export function castOf(journey: Journey, facts: Facts): Cast {
  const teams = new Map<Element, Colour>(facts.teams.map((team, place) => [team, teamColour(place)]));
  const members = new Map<unknown, CastMember>();
  const memberFor = (actor: Actor): CastMember => {
    const key = actor.element ?? `${actor.kind} ${actor.title}`;
    const known = members.get(key);
    if (known !== undefined) return known;
    const colour =
      actor.kind === 'persona' ? 'accent' : ((actor.element && teams.get(actor.element)) ?? 'bad');
    const member = { actor, number: members.size + 1, colour } as const;
    members.set(key, member);
    return member;
  };
  const on = new Map(
    journey.touchpoints.map((it) => [it, [...new Set(actorsAt(it, facts).map(memberFor))]] as const),
  );
  return { members: [...members.values()], at: (touchpoint) => on.get(touchpoint) ?? [] };
}

export const dotRadius = 8.5;

/** A member's dot: filled for a team, a ring for a persona, dashed for somebody who is declared nowhere. */
export function dotMarks({ actor, number, colour }: CastMember, x: number, y: number): readonly Mark[] {
  const isFilled = actor.kind === 'team' && actor.element !== undefined;
  const style = { ...styles.small, size: 10, weight: 'bold', colour: isFilled ? 'card' : colour } as const;
  const room = { x: x - 11, y: y - 7, width: 22, align: 'middle' } as const;
  return [
    {
      kind: 'disc',
      x,
      y,
      radius: dotRadius - (isFilled ? 0 : 0.75),
      fill: isFilled ? colour : 'card',
      ...(!isFilled && { stroke: colour, width: 1.5 }),
      ...(actor.element === undefined && { dash: [2.5, 2] }),
    },
    textBlock(String(number), style, room).mark,
  ];
}
