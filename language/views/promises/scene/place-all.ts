import type { Team, Touchpoint } from '../../../model/elements.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import { type Card, columns, type PromisesDrawing } from './card.ts';
import { leadMark } from './lead.ts';
import { groupHeading, promiseCard } from './promise-card.ts';
import { spread } from './spread.ts';
import { nothingCard, ownerChip, touchpointCard } from './touchpoint-card.ts';
import type { Kept, Web } from './web.ts';

/** A card where it stands. */
interface Standing {
  readonly card: Card;
  readonly top: number;
}

/** A card that hangs on others, which stand at the heights it wants to be near. */
interface Hanging<T> {
  readonly of: T;
  readonly card: Card;
  readonly from: readonly number[];
}

const space = 12;

/** All three columns, and the lines between them, which are painted first. */
export function placeAll(data: PromisesDrawing, web: Web, top: number) {
  const promises = placePromises(data, web, top);
  const kept = web.groups.flatMap((it) => it.promises);
  const heightOf = (it: Kept) => middle(promises.standing.get(it));
  const touchpoints = hang<Touchpoint | Kept>(
    [
      ...web.touchpoints.map((of) => ({
        of,
        card: touchpointCard(data, of),
        from: kept.filter((it) => it.deliverers.includes(of)).map(heightOf),
      })),
      ...kept
        .filter(({ state }) => state === 'broken')
        .map((of) => ({ of, card: nothingCard(data, of.promise), from: [heightOf(of)] })),
    ],
    top,
  );
  const owned = ownedBy(web);
  const owners = hang(
    [...owned].map(([of, its]) => ({
      of,
      card: ownerChip(data, of, its),
      from: its.map((it) => middle(touchpoints.get(it))),
    })),
    top,
  );
  const toTouchpoints = kept.flatMap((it) => linesFrom(it, heightOf(it), touchpoints));
  const toOwners = [...owned].flatMap(([owner, its]) =>
    its.map((it) => ownerLine(owner, middle(touchpoints.get(it)), middle(owners.get(owner)))),
  );
  const bottoms = [...touchpoints.values(), ...owners.values()].map((it) => it.top + it.card.height);
  const parts: readonly Part[] = [
    { role: 'lines', marks: [...toTouchpoints, ...toOwners] },
    ...promises.parts,
    { role: 'touchpoints', label: 'Delivered at', parts: drawn(touchpoints) },
    { role: 'owners', label: 'Owned by', parts: drawn(owners) },
  ];
  return {
    parts: parts.filter((it) => it.parts?.length !== 0),
    bottom: Math.max(promises.bottom, ...bottoms),
  };
}

/** The left column: the promises of each state below its heading, as they are written. */
function placePromises(data: PromisesDrawing, { groups }: Web, top: number) {
  const standing = new Map<Kept, Standing>();
  let bottom = top;
  const parts = groups.map(({ state, promises }, index): Part => {
    if (index > 0) bottom += 14;
    const heading = groupHeading(state, promises.length, bottom);
    bottom += 19 + 8;
    const cards = promises.map((it) => {
      const card = promiseCard(data, it);
      standing.set(it, { card, top: bottom });
      const part = card.part(bottom);
      bottom += card.height + space;
      return part;
    });
    return { role: 'group', label: heading.label ?? '', marks: heading.marks ?? [], parts: cards };
  });
  return { standing, parts, bottom: bottom - space };
}

/** A column ordered by what its cards hang on, which keeps crossings few, each as near to that as there is room. */
function hang<T>(cards: readonly Hanging<T>[], top: number): ReadonlyMap<T, Standing> {
  const sorted = cards
    .map((it) => ({ ...it, wanted: it.from.reduce((sum, y) => sum + y, 0) / it.from.length }))
    .sort((a, b) => a.wanted - b.wanted);
  const tops = spread(
    sorted.map(({ card, wanted }) => ({ height: card.height, wanted })),
    space,
    top,
  );
  return new Map(sorted.map(({ of, card }, index) => [of, { card, top: tops[index] ?? top }]));
}

function ownedBy(web: Web): ReadonlyMap<Team | 'nobody', readonly Touchpoint[]> {
  const owned = new Map<Team | 'nobody', Touchpoint[]>();
  for (const touchpoint of web.touchpoints) {
    const owner = web.ownerOf(touchpoint);
    if (owner !== undefined) owned.set(owner, [...(owned.get(owner) ?? []), touchpoint]);
  }
  return owned;
}

function linesFrom(it: Kept, from: number, to: ReadonlyMap<Touchpoint | Kept, Standing>): readonly Mark[] {
  const ends = [columns.promises.x + columns.promises.width, columns.touchpoints.x] as const;
  if (it.state === 'broken') return [leadMark(ends, from, middle(to.get(it)), it.state)];
  return it.deliverers.map((touchpoint) => leadMark(ends, from, middle(to.get(touchpoint)), it.state));
}

function ownerLine(owner: Team | 'nobody', from: number, to: number): Mark {
  const ends = [columns.touchpoints.x + columns.touchpoints.width, columns.owners.x] as const;
  return leadMark(ends, from, to, owner === 'nobody' ? 'nobody' : 'owner');
}

function drawn(standing: ReadonlyMap<unknown, Standing>): readonly Part[] {
  return [...standing.values()].map(({ card, top }) => card.part(top));
}

function middle(standing: Standing | undefined): number {
  return standing === undefined ? 0 : standing.top + standing.card.height / 2;
}
