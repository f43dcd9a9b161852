import type { Journey, Touchpoint } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { foldName } from '../../syntax/names.ts';
import { channelsOf } from './channels.ts';

/** Which touchpoints to draw: those that fit all that is stated here, each by its name. */
export interface MapFilter {
  readonly persona?: string | undefined;
  /** `nobody` (no name can be empty) as the empty text: those without an owner. */
  readonly owner?: string | undefined;
  readonly channel?: string | undefined;
  readonly tag?: string | undefined;
}

/** Something to filter by. */
interface Choice {
  readonly name: string;
  readonly title: string;
}

/** All that the touchpoints of a journey can be filtered by; each list is empty where there is no choice. */
export interface MapChoices {
  readonly personas: readonly Choice[];
  readonly owners: readonly Choice[];
  readonly channels: readonly Choice[];
  readonly tags: readonly Choice[];
}

export function choicesIn(journey: Journey, facts: Facts): MapChoices {
  const touchpoints = journey.distinctTouchpoints;
  return {
    personas: choices(
      [...journey.list('for'), ...touchpoints.flatMap((it) => it.list('for'))]
        .flatMap((it) => facts.persona(it) ?? [])
        .map(asChoice),
    ),
    owners: choices(touchpoints.flatMap((it) => ownersOf(it, facts))),
    channels: choices(touchpoints.flatMap((it) => channelsOf(it, facts))),
    tags: choices(
      touchpoints.flatMap((it) => it.list('tag')).map(({ text }) => ({ name: text, title: text })),
    ),
  };
}

/** Whether a touchpoint fits a filter. */
export function fitsFilter(touchpoint: Touchpoint, filter: MapFilter, facts: Facts): boolean {
  const { persona, owner, channel, tag } = filter;
  const has = (wanted: string | undefined, of: readonly Choice[]) =>
    wanted === undefined || of.some(({ name }) => foldName(name) === foldName(wanted));
  const personas = touchpoint
    .list('for')
    .flatMap((it) => facts.persona(it) ?? [])
    .map(asChoice);
  return (
    (personas.length === 0 || has(persona, personas)) &&
    has(owner, ownersOf(touchpoint, facts)) &&
    has(channel, channelsOf(touchpoint, facts)) &&
    has(
      tag,
      touchpoint.list('tag').map(({ text }) => ({ name: text, title: text })),
    )
  );
}

function ownersOf(touchpoint: Touchpoint, facts: Facts): readonly Choice[] {
  if (touchpoint.isOutside) return [];
  const { owner } = touchpoint;
  const team = owner && facts.team(owner);
  return [team === undefined ? { name: '', title: 'nobody' } : asChoice(team)];
}

function asChoice({
  name,
  title,
}: {
  readonly name: { readonly text: string } | undefined;
  readonly title: string;
}): Choice {
  return { name: name?.text ?? '', title };
}

function choices(all: readonly Choice[]): readonly Choice[] {
  return [...new Map(all.map(({ name, title }) => [name, { name, title }])).values()];
}
