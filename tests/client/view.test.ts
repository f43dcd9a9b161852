import { describe, expect, test } from 'vitest';
import { drawMessage, elementAt, journeyAt, type View, writtenLine } from '../../client/view.ts';

const uri = 'file:///project/a.journey';
const lines = (first: number, last: number) => ({
  start: { line: first, character: 0 },
  end: { line: last, character: 9 },
});

const view: View = {
  kind: 'mermaid',
  text: 'journey\n',
  journey: 'order',
  journeys: [
    { name: 'order', title: 'Order', range: lines(2, 9) },
    { name: 'leave', title: 'Leave', range: lines(12, 20) },
  ],
  elements: [
    { id: 'order.compare', uri, range: lines(4, 6) },
    { id: 'order.pay', uri, range: lines(7, 9), unfelt: true },
  ],
  problems: [],
};

describe('the journey under the text cursor', () => {
  test.each([
    [0, 'order'],
    [2, 'order'],
    [11, 'order'],
    [12, 'leave'],
    [99, 'leave'],
  ])('on line %i it is %s', (line, journey) => {
    expect(journeyAt(view, line)).toBe(journey);
  });
});

describe('the touchpoint under the text cursor', () => {
  test.each([
    [3, undefined],
    [4, 'order.compare'],
    [6, 'order.compare'],
    [7, 'order.pay'],
    [10, undefined],
  ])('on line %i it is %s', (line, id) => {
    expect(elementAt(view, uri, line)).toBe(id);
  });

  test('in another file there is none', () => {
    expect(elementAt(view, 'file:///project/b.journey', 4)).toBeUndefined();
  });
});

test('on a blank line the text cursor still belongs to what is written above it', () => {
  const text = ['journey a', '  touchpoint b', '', '   ', ''];
  expect([0, 1, 2, 3, 4].map((line) => writtenLine((number) => text[number] ?? '', line))).toEqual([
    0, 1, 1, 1, 1,
  ]);
});

test('the page learns of the first mistake, its line as people count it, and how many follow', () => {
  const problems = [
    { range: lines(8, 8), message: 'second' },
    { range: lines(5, 5), message: 'first' },
  ];
  const message = drawMessage(
    { ...view, problems },
    {
      uri,
      view: 'journey',
      serial: 1,
      follows: true,
      current: undefined,
      hidden: [],
      filter: {},
    },
  );
  expect(message.mistake).toEqual({ line: 6, message: 'first', more: 1 });
  expect(message.elements).toEqual([
    { id: 'order.compare', unfelt: false },
    { id: 'order.pay', unfelt: true },
  ]);
});
