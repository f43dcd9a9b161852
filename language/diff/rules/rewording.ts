import type { Entry, Team } from '../../model/elements.ts';
import { writtenScore } from '../../model/feelings.ts';
import { outerTeam, ownedBy } from '../../model/teams.ts';
import { counted, listed } from '../../text/wording.ts';
import type { Comparison } from '../comparison.ts';
import type { Edit } from '../edits.ts';
import { scopeOf } from '../scope.ts';
import type { Pair } from '../thing.ts';
import { called, quoted, sentence } from '../words.ts';
import { placesOf } from './deliveries.ts';

/** Everything else that is said in another way: it must run last, since it tells what no other rule has told. */
export function findRewording(comparison: Comparison): void {
  for (const pair of comparison.pairs.all) {
    if (scopeOf(pair) === 'covered') continue;
    for (const edit of comparison.edits.on(pair))
      if (edit.lost.size + edit.gained.size > 0) add(edit, comparison);
    if (pair.before.kind === 'emotion' && pair.after.kind === 'emotion' && !comparison.spoken.has(pair.after))
      findScore({ before: pair.before, after: pair.after }, comparison);
  }
}

function add(edit: Edit, comparison: Comparison): void {
  const { before, after, keyword, lost, gained } = edit;
  comparison.add({
    code: 'reworded',
    before,
    after,
    ...placesOf(edit),
    message: `${difference(edit)}${keyword === 'part-of' ? touched(after as Team, comparison) : ''}.`,
    values: [keyword, ...[...lost, ...gained].map(({ key }) => key).sort()],
  });
}

function difference({ after, keyword, lost, gained }: Edit): string {
  const [was, is] = [saidBy(lost), saidBy(gained)];
  const who = called(after);
  const [wereOrWas, theyAreOrItIs] = keyword === 'costs' ? ['were', 'they are'] : ['was', 'it is'];
  if (was !== '' && is !== '') {
    return nouns.has(keyword)
      ? `The ${keyword} of ${who} ${wereOrWas} ${was}, now ${theyAreOrItIs} ${is}`
      : sentence(`${who} says ${keyword} ${is} now, it said ${was}`);
  }
  if (lost.size > 0 && gained.size > 0) return sentence(`${who} says ${keyword} in another way now`);
  const what = `${keyword}${was + is === '' ? '' : ` ${was}${is}`}`;
  return sentence(gained.size > 0 ? `${who} now says ${what}` : `${who} does not say ${what} any more`);
}

/** Keywords that name what stands behind them; others say what the element does with it. */
const nouns: ReadonlySet<string> = new Set(
  'status lead contact owner goal quote budget costs channel emotion effort research pain opportunity evidence frontstage backstage system note tag'.split(
    ' ',
  ),
);

function saidBy(sayings: Edit['lost']): string {
  return listed([...sayings].flatMap(({ words }) => (words === '' ? [] : quoted(words))));
}

/** How many touchpoints a team answers for, with all teams that are part of it. */
function touched(team: Team, { after }: Comparison): string {
  const inner = after.teams.filter((it) => {
    for (let outer: Team | undefined = it; outer !== undefined; outer = outerTeam(outer, after.facts)) {
      if (outer === team) return true;
    }
    return false;
  });
  const count = inner.reduce((sum, it) => sum + ownedBy(it, after.facts).touchpoints.length, 0);
  return count === 0 ? '' : `, which touches ${counted(count, 'touchpoint')}`;
}

function findScore({ before, after }: Pair<Entry>, comparison: Comparison): void {
  const [was, is] = [before.property.score, after.property.score];
  if (was === is || was === undefined || is === undefined) return;
  comparison.add({
    code: 'reworded',
    before,
    after,
    from: { uri: before.uri, span: before.property.span },
    to: { uri: after.uri, span: after.property.span },
    message: `The vocabulary makes '${after.title}' ${writtenScore(is)}, it was ${writtenScore(was)}: no touchpoint feels different.`,
    values: [String(was), String(is)],
  });
}
