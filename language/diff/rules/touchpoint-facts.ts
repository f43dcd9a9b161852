import { listed } from '../../text/wording.ts';
import type { Comparison } from '../comparison.ts';
import { type Edit, take } from '../edits.ts';
import { scopeOf } from '../scope.ts';
import { called, quoted } from '../words.ts';
import { placesOf } from './deliveries.ts';

/** Whether a touchpoint asks for more effort, and whether it can still be reached as before. */
export function findTouchpointFacts(comparison: Comparison): void {
  for (const pair of comparison.pairsOf('touchpoint')) {
    if (scopeOf(pair) !== 'live') continue;
    const effort = comparison.edit(pair, 'effort');
    if (effort !== undefined) addEffort(effort, comparison);
    const channel = comparison.edit(pair, 'channel');
    if (channel !== undefined && channel.lost.size > 0) addLostChannels(channel, comparison);
  }
}

const levels = ['low', 'medium', 'high'];

function addEffort(edit: Edit, comparison: Comparison): void {
  const was = levels.indexOf([...edit.lost][0]?.words ?? '');
  const is = levels.indexOf([...edit.gained][0]?.words ?? '');
  // Where one side says nothing, nobody knows which way it went.
  if (was < 0 || is < 0) return;
  comparison.add({
    code: is > was ? 'effort-raised' : 'effort-lowered',
    before: edit.before,
    after: edit.after,
    ...placesOf(edit),
    message: `${called(edit.after)} takes the customer ${is > was ? 'more' : 'less'} effort: it was '${levels[was]}', now it is '${levels[is]}'.`,
    values: [String(was), String(is)],
  });
  take(edit);
}

function addLostChannels(edit: Edit, comparison: Comparison): void {
  const lost = [...edit.lost].map(({ words }) => quoted(words));
  const gained = [...edit.gained].map(({ words }) => quoted(words));
  const instead = gained.length === 0 ? '' : `, but on ${listed(gained)}`;
  comparison.add({
    code: 'channel-lost',
    before: edit.before,
    after: edit.after,
    ...placesOf(edit),
    message: `${called(edit.after)} does not happen on ${listed(lost)} any more${instead}.`,
    values: [...edit.lost, ...edit.gained].map(({ key }) => key).sort(),
  });
  take(edit);
}
