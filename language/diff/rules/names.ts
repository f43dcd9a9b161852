import type { Comparison } from '../comparison.ts';
import { scopeOf } from '../scope.ts';
import { type Pair, writtenTitle } from '../thing.ts';
import { called, kindWords, quoted } from '../words.ts';
import type { Places } from './deliveries.ts';

/** New names, and new titles. */
export function findNames(comparison: Comparison): void {
  for (const pair of comparison.pairs.all) {
    const isUnknown = pair.after.kind !== 'measure' && comparison.unknowns.isHeaderFaulty(pair.after);
    if (!isUnknown && scopeOf(pair) !== 'covered') findName(pair, comparison);
  }
}

function findName(pair: Pair, comparison: Comparison): void {
  const { before, after } = pair;
  const [was, is] = [before.name?.text, after.name?.text];
  const isPromised = after.kind === 'promise' && scopeOf(pair) === 'live';
  const isRenamed = was !== undefined && is !== undefined && was !== is && after.kind !== 'gap';
  // A name that is made from the title goes with it.
  const isTitleOnly = isPromised && isDerived(pair);
  if (isRenamed && !isTitleOnly) {
    comparison.add({
      code: 'renamed',
      ...pair,
      message: renamedInWords(pair, was, is),
      values: [was, is],
    });
  }
  const titles = [writtenTitle(before), writtenTitle(after)];
  if (titles[0]?.text === titles[1]?.text || before.title === after.title) return;
  if (isRenamed && !isPromised) return;
  comparison.add({
    code: isPromised ? 'promise-changed' : 'reworded',
    ...pair,
    ...titlePlaces(pair),
    message: isPromised
      ? `The promise changes: it was ${quoted(before.title)}, now it is ${quoted(after.title)}.`
      : `The ${kindWords[after.kind]} ${quoted(before.title)} is called ${quoted(after.title)} now.`,
    values: ['title', before.title, after.title],
  });
}

/** Where there is no title, the name that it had is what a reader knows it by. */
function renamedInWords({ before, after }: Pair, was: string, is: string): string {
  const kind = kindWords[after.kind];
  if (writtenTitle(after) === undefined) return `The ${kind} ${called(before)} is named '${is}' now.`;
  const isReworded = writtenTitle(before) !== undefined && before.title !== after.title;
  const title = isReworded ? `, called ${quoted(before.title)}` : '';
  return `The ${kind} ${called(after)} is named '${is}' now, it was '${was}'${title}.`;
}

function isDerived({ before, after }: Pair): boolean {
  return [before, after].every(({ name }) => name !== undefined && 'derived' in name && name.derived);
}

function titlePlaces({ before, after }: Pair): Places {
  return {
    from: { uri: before.uri, span: writtenTitle(before)?.span ?? before.nameSpan },
    to: { uri: after.uri, span: writtenTitle(after)?.span ?? after.nameSpan },
  };
}
