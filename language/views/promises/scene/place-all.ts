import type { Touchpoint } from '../../../model/elements.ts';
import type { Part } from '../../scene/scene.ts';
import type { PromisesDrawing } from './card.ts';
import { type Column, drawn, type Hanging, hang, middle, type Standing, space } from './column.ts';
import { linesToOwners, linesToTouchpoints } from './lines.ts';
import { groupHeading, promiseCard } from './promise-card.ts';
import { nothingCard, ownerChip, touchpointCard } from './touchpoint-card.ts';
import { type Kept, type Owned, ownedBy, type Web } from './web.ts';

/** All three columns, and the lines between them, which are painted first. */
export function placeAll(data: PromisesDrawing, web: Web, top: number) {
  const promises = placePromises(data, web, top);
  const touchpoints = placeTouchpoints(data, web, promises.standing, top);
  const owned = ownedBy(web);
  const owners = placeOwners(data, owned, touchpoints, top);
  const lines = [
    ...linesToTouchpoints(promises.standing, touchpoints),
    ...linesToOwners(owned, touchpoints, owners),
  ];
  const bottoms = [...touchpoints.values(), ...owners.values()].map((it) => it.top + it.card.height);
  const parts: readonly Part[] = [
    { role: 'lines', marks: lines },
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

/** The middle column; a broken promise has a card there, too, that says that there is nothing. */
function placeTouchpoints(data: PromisesDrawing, web: Web, promises: Column<Kept>, top: number) {
  const heights = new Map<Touchpoint, number[]>();
  const nothing: Hanging<Touchpoint | Kept>[] = [];
  for (const [of, standing] of promises) {
    const from = middle(standing);
    for (const it of of.deliverers) {
      const known = heights.get(it);
      if (known === undefined) heights.set(it, [from]);
      else known.push(from);
    }
    if (of.state === 'broken') nothing.push({ of, card: nothingCard(data, of.promise), from: [from] });
  }
  const delivering = web.touchpoints.map((of) => ({
    of,
    card: touchpointCard(data, of),
    from: heights.get(of) ?? [],
  }));
  return hang<Touchpoint | Kept>([...delivering, ...nothing], top);
}

function placeOwners(
  data: PromisesDrawing,
  owned: Owned,
  touchpoints: Column<Touchpoint | Kept>,
  top: number,
) {
  const chips = [...owned].map(([of, its]) => ({
    of,
    card: ownerChip(data, of, its),
    from: its.map((it) => middle(touchpoints.get(it))),
  }));
  return hang(chips, top);
}
