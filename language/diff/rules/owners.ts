import type { Team } from '../../model/elements.ts';
import { counted } from '../../text/wording.ts';
import type { ChangeCode } from '../change.ts';
import type { Comparison } from '../comparison.ts';
import { type Edit, take } from '../edits.ts';
import { scopeOf } from '../scope.ts';
import { called, quoted } from '../words.ts';
import { placesOf } from './deliveries.ts';

/** Who is accountable, and who is not any more. */
export function findOwners(comparison: Comparison): void {
  for (const kind of ['touchpoint', 'promise', 'journey', 'persona'] as const) {
    for (const pair of comparison.pairsOf(kind)) {
      const edit = comparison.edit(pair, 'owner');
      if (edit === undefined || scopeOf(pair) !== 'live') continue;
      addOwner(edit, comparison);
      take(edit);
    }
  }
  findLostTeams(comparison);
}

function addOwner(edit: Edit, comparison: Comparison): void {
  const [was] = edit.lost;
  const [is] = edit.gained;
  comparison.add({
    code: codeFor(edit),
    before: edit.before,
    after: edit.after,
    ...placesOf(edit),
    message: messageFor(edit, was && quoted(was.words), is && quoted(is.words)),
    values: [was?.target ?? '', is?.target ?? ''],
  });
}

function codeFor({ lost, gained, after }: Edit): ChangeCode {
  if (lost.size === 0) return 'owner-assigned';
  if (gained.size > 0) return 'owner-changed';
  return after.kind === 'touchpoint' && !after.isOutside ? 'touchpoint-lost-owner' : 'owner-changed';
}

function messageFor({ after }: Edit, was: string | undefined, is: string | undefined): string {
  if (was === undefined) return `${called(after)} has an owner now: ${is ?? ''}.`;
  if (is !== undefined) return `The owner of ${called(after)} was ${was}, now it is ${is}.`;
  if (after.kind === 'touchpoint' && after.isOutside)
    return `The owner of ${called(after)} was ${was}, now it happens outside the brand and has none.`;
  return `Nobody owns ${called(after)} any more: it was ${was}.`;
}

/** A team that is gone while touchpoints still name it: one edit, however many there are. */
function findLostTeams(comparison: Comparison): void {
  const { before, pairs, unknowns } = comparison;
  for (const team of before.teams) {
    if (pairs.afterOf(team) !== undefined || unknowns.mayHold(team)) continue;
    const count = orphansOf(team, comparison);
    if (count === 0) continue;
    comparison.add({
      code: 'touchpoint-lost-owner',
      before: team,
      message: `The team ${called(team)} is gone, and ${counted(count, 'touchpoint')} that ${count === 1 ? 'names' : 'name'} it ${count === 1 ? 'has' : 'have'} no owner any more.`,
    });
    comparison.spoken.add(team);
  }
}

function orphansOf(team: Team, { before, after, pairs }: Comparison): number {
  const id = pairs.idOf(team);
  return before.facts.mentionsOf('team', team).filter(({ by, keyword }) => {
    if (keyword !== 'owner' || by.kind !== 'touchpoint') return false;
    const owner = pairs.afterOf(by)?.owner;
    return owner !== undefined && after.facts.find('team', owner).how === 'unknown' && id !== '';
  }).length;
}
