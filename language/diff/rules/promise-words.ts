import { listed } from '../../text/wording.ts';
import type { Comparison } from '../comparison.ts';
import { type Edit, take } from '../edits.ts';
import { scopeOf } from '../scope.ts';
import { called, quoted } from '../words.ts';
import { placesOf } from './deliveries.ts';

/** Where a live promise was said, and to whom: whoever heard it before may have heard another one. */
export function findPromiseWords(comparison: Comparison): void {
  for (const pair of comparison.pairsOf('promise')) {
    if (scopeOf(pair) !== 'live') continue;
    for (const keyword of ['said', 'to']) {
      const edit = comparison.edit(pair, keyword);
      if (edit === undefined) continue;
      comparison.add({
        code: 'promise-changed',
        ...pair,
        ...placesOf(edit),
        message: `The promise ${called(pair.after)} changes: it ${keyword === 'to' ? 'is made to others' : 'is said elsewhere'} now, ${difference(edit)}.`,
        values: [keyword, ...[...edit.lost, ...edit.gained].map(({ key }) => key).sort()],
      });
      take(edit);
    }
  }
}

function difference({ lost, gained }: Edit): string {
  const was = [...lost].map(({ words }) => quoted(words));
  const is = [...gained].map(({ words }) => quoted(words));
  if (was.length === 0) return `with ${listed(is)}`;
  return is.length === 0 ? `without ${listed(was)}` : `was ${listed(was)}, now ${listed(is)}`;
}
