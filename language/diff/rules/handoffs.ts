import type { Journey, Team, Touchpoint } from '../../model/elements.ts';
import { handoffsIn } from '../../model/handoffs.ts';
import { ownerOf } from '../../model/ownership.ts';
import { outerTeam, topOwner } from '../../model/teams.ts';
import { counted, listed } from '../../text/wording.ts';
import type { Comparison } from '../comparison.ts';
import { take } from '../edits.ts';
import { scopeOf } from '../scope.ts';
import type { Side } from '../side.ts';
import type { Pair } from '../thing.ts';
import { called } from '../words.ts';
import { type Places, placesOf } from './deliveries.ts';

/** A place where another top-level team takes over without a word, and did not before. */
interface Handoff {
  readonly to: Touchpoint;
  readonly from: readonly Touchpoint[];
}

/** Hand-offs that are new; those that one line makes, an `owner` or a `part-of`, are one change. */
export function findHandoffs(comparison: Comparison): void {
  const ofTeams = new Map<Team, Handoff[]>();
  const ofOwners = new Map<Touchpoint, Handoff[]>();
  for (const pair of comparison.pairsOf('journey')) {
    if (scopeOf(pair) !== 'live') continue;
    for (const handoff of newHandoffs(pair, comparison)) {
      const team = movedTeam(handoff, comparison);
      const handed = team === undefined ? newlyOwned(handoff, comparison) : undefined;
      if (handed !== undefined) ofOwners.set(handed, [...(ofOwners.get(handed) ?? []), handoff]);
      else if (team === undefined) addHandoff(handoff, comparison);
      else ofTeams.set(team, [...(ofTeams.get(team) ?? []), handoff]);
    }
  }
  for (const [touchpoint, handoffs] of ofOwners) addOwnerHandoffs(touchpoint, handoffs, comparison);
  for (const [team, handoffs] of ofTeams) addTeamHandoffs(team, handoffs, comparison);
}

function newHandoffs(pair: Pair<Journey>, comparison: Comparison): readonly Handoff[] {
  const { before, after, pairs } = comparison;
  const known = new Set(
    [...handoffsIn(pair.before, before.facts)].flatMap(([to, givers]) =>
      givers.flatMap((it) => keysOf(to, it, before, comparison)),
    ),
  );
  return [...handoffsIn(pair.after, after.facts)].flatMap(([to, givers]) => {
    const from = givers.filter((it) => !keysOf(to, it, after, comparison).some((key) => known.has(key)));
    const was = pairs.beforeOf(to);
    const isUnknown = comparison.spoken.has(to) || (comparison.unknowns.isGappy(to) && was !== undefined);
    return from.length === 0 || isUnknown ? [] : [{ to, from }];
  });
}

/** A hand-off is the same from the same touchpoint, and from the same team. */
function keysOf(to: Touchpoint, from: Touchpoint, side: Side, { pairs }: Comparison): readonly string[] {
  const team = topOwner(from, side.facts);
  const id = pairs.idOf(to);
  return [`${id} ${pairs.idOf(from)}`, `${id} ${team === undefined ? '' : pairs.idOf(team)}`];
}

/** The team whose `part-of` made the hand-off: those who meet the customer are the same as before. */
function movedTeam({ to, from }: Handoff, comparison: Comparison): Team | undefined {
  const { before, after, pairs } = comparison;
  for (const it of [to, ...from]) {
    const was = pairs.beforeOf(it);
    const [owner, owned] = [ownerOf(it, after.facts), was && ownerOf(was, before.facts)];
    if (owner === undefined || owned === undefined || pairs.idOf(owner) !== pairs.idOf(owned))
      return undefined;
  }
  for (const it of [to, ...from]) {
    for (let team = ownerOf(it, after.facts); team !== undefined; team = outerTeam(team, after.facts)) {
      const was = pairs.beforeOf(team);
      if (was !== undefined && comparison.edit({ before: was, after: team }, 'part-of') !== undefined)
        return team;
    }
  }
  return undefined;
}

/** The touchpoint whose new owner made the hand-off. */
function newlyOwned({ to, from }: Handoff, comparison: Comparison): Touchpoint | undefined {
  const { before, after, pairs } = comparison;
  return [to, ...from].find((it) => {
    const was = pairs.beforeOf(it);
    const [owner, owned] = [ownerOf(it, after.facts), was && ownerOf(was, before.facts)];
    return owner !== undefined && owned !== undefined && pairs.idOf(owner) !== pairs.idOf(owned);
  });
}

function addOwnerHandoffs(
  touchpoint: Touchpoint,
  handoffs: readonly Handoff[],
  comparison: Comparison,
): void {
  const [first] = handoffs;
  if (first !== undefined && handoffs.length === 1) {
    addHandoff(first, comparison);
    return;
  }
  const { after, pairs } = comparison;
  const owner = ownerOf(touchpoint, after.facts);
  const before = pairs.beforeOf(touchpoint);
  const ownerLine = (it: Touchpoint) => ({ uri: it.uri, span: it.one('owner')?.span ?? it.nameSpan });
  comparison.add({
    code: 'handoff-added',
    before,
    after: touchpoint,
    ...(before && { from: ownerLine(before) }),
    to: ownerLine(touchpoint),
    message: `${called(touchpoint)} is owned by ${owner === undefined ? 'others' : called(owner)} now: that makes ${counted(handoffs.length, 'hand-off')} without a word.`,
    values: handoffs.map(({ to }) => pairs.idOf(to)),
  });
}

function addHandoff({ to, from }: Handoff, comparison: Comparison): void {
  const { after, pairs } = comparison;
  const teams = new Set(from.flatMap((it) => topOwner(it, after.facts) ?? []));
  const taker = topOwner(to, after.facts);
  const was = pairs.beforeOf(to);
  comparison.add({
    code: 'handoff-added',
    before: was,
    after: to,
    ...(was && silenced({ before: was, after: to }, comparison)),
    message: `${taker === undefined ? '' : called(taker)} now takes the customer over from ${listed([...teams].map(called))} at ${called(to)} without a word.`,
    values: from.map((it) => pairs.idOf(it)),
  });
}

/** The line that told the customer, where it is gone. */
function silenced(pair: Pair<Touchpoint>, comparison: Comparison): Places {
  const edits = ['acknowledges', 'communicates'].flatMap((it) => comparison.edit(pair, it) ?? []);
  const places = placesOf(edits[0]);
  for (const edit of edits) take(edit);
  return places;
}

function addTeamHandoffs(team: Team, handoffs: readonly Handoff[], comparison: Comparison): void {
  const before = comparison.pairs.beforeOf(team);
  const edit = before && comparison.edit({ before, after: team }, 'part-of');
  const [was] = edit?.lost ?? [];
  const [is] = edit?.gained ?? [];
  const now = is === undefined ? 'part of no other team' : `part of '${is.words}'`;
  const then = was === undefined ? 'part of none' : `part of '${was.words}'`;
  comparison.add({
    code: 'handoff-added',
    before,
    after: team,
    ...placesOf(edit),
    message: `${called(team)} is ${now} now, it was ${then}: that makes ${counted(handoffs.length, 'hand-off')} without a word.`,
    values: [was?.target ?? '', is?.target ?? ''],
  });
  take(edit);
}
