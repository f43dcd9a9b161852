import type { Place } from '../text/problem.ts';
import type { Change } from './change.ts';
import { changeClasses, classOf } from './classes.ts';
import type { Comparison, Found } from './comparison.ts';
import { digest } from './fingerprint.ts';
import { calledIn, journeyAround, type Thing } from './thing.ts';

/** What the rules found as changes: worst class first, then by file and place. */
export function inOrder(comparison: Comparison): readonly Change[] {
  const changes = comparison.found.map((it) => ({ key: keyOf(it, comparison), change: changeOf(it) }));
  changes.sort((a, b) => order(a.change, b.change) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const seen = new Map<string, number>();
  return changes.map(({ key, change }) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...change, fingerprint: `${digest(key)}:${count}` };
  });
}

function order(a: Change, b: Change): number {
  const classes = changeClasses.indexOf(a.class) - changeClasses.indexOf(b.class);
  if (classes !== 0) return classes;
  const [one, other] = [a.after ?? a.before, b.after ?? b.before];
  if (one === undefined || other === undefined) return 0;
  return byPlace(one, other) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

function byPlace(a: Place, b: Place): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

function changeOf(found: Found): Change {
  const { code, message, before, after } = found;
  const thing = after ?? before;
  const journey = thing && journeyAround(thing)?.name?.text;
  return {
    class: found.class ?? classOf[code],
    code,
    message,
    element: { kind: thing?.kind ?? 'journey', name: thing === undefined ? '' : calledIn(thing), journey },
    before: found.from === null ? undefined : (found.from ?? placeOf(before)),
    after: found.to === null ? undefined : (found.to ?? placeOf(after)),
    fingerprint: '',
  };
}

function placeOf(thing: Thing | undefined): Place | undefined {
  return thing && { uri: thing.uri, span: { start: thing.nameSpan.start, end: thing.nameSpan.end } };
}

/** What a change is known by: nothing in it depends on files and lines. */
function keyOf({ code, before, after, values = [] }: Found, { pairs }: Comparison): string {
  const thing = before ?? after;
  const id = thing === undefined ? '' : idOf(thing, pairs);
  return JSON.stringify([code, id, ...values]);
}

function idOf(thing: Thing, pairs: Comparison['pairs']): string {
  if (thing.kind === 'measure') return `${pairs.idOf(thing)} ${idOf(thing.on, pairs)}`;
  const journey = journeyAround(thing);
  return journey === undefined ? pairs.idOf(thing) : `${pairs.idOf(thing)} ${pairs.idOf(journey)}`;
}
