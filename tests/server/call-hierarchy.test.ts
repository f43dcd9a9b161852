import { expect, test } from 'vitest';
import type { CallHierarchyItem, Range } from 'vscode-languageserver';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../server/features/call-hierarchy.ts';
import { type Asked, ask, editor } from '../support/features.ts';

/** Proves that the hierarchy of what stands at `$0` begins with this, and goes on as given in the one direction. */
function checkHierarchy(
  fixture: string,
  expected: {
    readonly of: string;
    readonly deliveredBy?: readonly string[];
    readonly delivers?: readonly string[];
  },
): void {
  const asked = ask(fixture);
  const item = itemAt(asked);
  expect(shown(item)).toBe(expected.of);
  expect(deliveredBy(asked, item)).toEqual(expected.deliveredBy ?? []);
  expect(delivers(asked, item)).toEqual(expected.delivers ?? []);
}

function itemAt({ snapshot, uri, params }: Asked): CallHierarchyItem {
  const [item, ...others] =
    prepareCallHierarchy(snapshot, uri, params, editor) ?? expect.fail('nothing there');
  expect(others).toEqual([]);
  return item ?? expect.fail('nothing there');
}

/** The calls of an item, each with the text of the places that say so. */
function deliveredBy({ snapshot }: Pick<Asked, 'snapshot'>, item: CallHierarchyItem): string[] {
  return incomingCalls(snapshot, item.uri, { item }, editor).map(
    ({ from, fromRanges }) => `${shown(from)}: ${textsAt({ snapshot }, from.uri, fromRanges)}`,
  );
}

function delivers({ snapshot }: Pick<Asked, 'snapshot'>, item: CallHierarchyItem): string[] {
  return outgoingCalls(snapshot, item.uri, { item }, editor).map(
    ({ to, fromRanges }) => `${shown(to)}: ${textsAt({ snapshot }, item.uri, fromRanges)}`,
  );
}

function shown({ name, detail }: CallHierarchyItem): string {
  return `${name} (${detail})`;
}

function textsAt({ snapshot }: Pick<Asked, 'snapshot'>, uri: string, ranges: readonly Range[]): string {
  const file = snapshot.files.get(uri) ?? expect.fail(uri);
  const texts = ranges.map((range) => {
    const { start, end } = file.lines.span(range);
    return file.text.slice(start, end);
  });
  return texts.join(', ');
}

const northwind = (inPromise: string, inVisit: string) => `
//- brand.journey
team care
${inPromise}
promise kind "Always kind"
//- next.journey
journey next "Next year"
  status future
  touchpoint later "Later"
    delivers on-time
//- visit.journey
journey visit "A visit"
  stage start "Start"
    ${inVisit}
      owner care
      delivers kind, on-time
      delivers "On time"
      explains kind
    touchpoint other
      explains on-time
`;
const promise = 'promise on-time "On time"';
const touchpoint = 'touchpoint call "We call"';

const ofPromise = {
  of: 'On time (kept)',
  deliveredBy: ['Later (Next year · future): on-time', 'We call (A visit › Start): on-time, "On time"'],
};
const ofTouchpoint = {
  of: 'We call (A visit › Start)',
  delivers: ['Always kind (kept): kind', 'On time (kept): on-time, "On time"'],
};

test.each([
  'promise on-t$0ime "On time"',
  'promise on-time "On t$0ime"',
  'pro$0mise on-time "On time"',
  `${promise} $0`,
])('at %j: the promise, and who delivers it', (header) =>
  checkHierarchy(northwind(header, touchpoint), ofPromise),
);

test.each(['touchpoint ca$0ll "We call"', 'touchpoint call "We$0 call"', '$0touchpoint call "We call"'])(
  'at %j: the touchpoint, and what it delivers',
  (header) => checkHierarchy(northwind(promise, header), ofTouchpoint),
);

test('from a mention, by name or by title', () => {
  for (const [text, at] of [
    ['kind, on-time', 'kind, on-$0time'],
    ['delivers "On time"', 'delivers "On $0time"'],
  ] as const)
    checkHierarchy(northwind(promise, touchpoint).replace(text, at), ofPromise);
});

test('a touchpoint that comes next is itself one', () => {
  checkHierarchy(
    'journey j\n  touchpoint a\n    leads-to k.b$0\njourney k\n  touchpoint b\n    delivers p\npromise p',
    {
      of: 'b (k)',
      delivers: ['p (at risk): p'],
    },
  );
});

test('a promise that nothing delivers, and a touchpoint that delivers nothing', () => {
  checkHierarchy('promise $0p', { of: 'p (broken)' });
  checkHierarchy('journey j\n  touchpoint $0t', { of: 't (j)' });
});

test('only promises and touchpoints have one', () => {
  for (const text of ['te$0am care', 'journey $0j', 'promise p\n  sa$0id "x"', 'promise p\n$0', '$0']) {
    const { snapshot, uri, params } = ask(text);
    expect(prepareCallHierarchy(snapshot, uri, params, editor), text).toBeNull();
  }
});

test('an item is what it was after the text above it, or its file, has changed', () => {
  const asked = ask(northwind('promise on-$0time "On time"', touchpoint));
  const item = itemAt(asked);
  const { uri } = asked;
  const text = asked.snapshot.files.get(uri)?.text ?? '';
  const { snapshot: later } = asked.snapshot.update([{ uri, text: `promise first\n\n${text}` }]);
  expect(deliveredBy({ snapshot: later }, item)).toEqual(ofPromise.deliveredBy);
  const { snapshot: moved } = asked.snapshot.update([
    { uri, text: undefined },
    { uri: 'moved.journey', text },
  ]);
  expect(deliveredBy({ snapshot: moved }, item)).toEqual(ofPromise.deliveredBy);
  const { snapshot: gone } = asked.snapshot.update([{ uri, text: undefined }]);
  expect(deliveredBy({ snapshot: gone }, item)).toEqual([]);
});

test('of two journeys that have a touchpoint of one name, it is the right one', () => {
  const two = 'promise p\njourney a\n  touchpoint t\njourney b\n  touchpoint $0t\n    delivers p';
  checkHierarchy(two, { of: 't (b)', delivers: ['p (at risk): p'] });
});

test('a file that no project holds has none', () => {
  const { snapshot, params } = ask('promise $0p');
  expect(prepareCallHierarchy(snapshot, 'other.journey', params, editor)).toBeNull();
});
