import { expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver';
import { selectionRanges } from '../../server/features/selection-ranges.ts';
import { ask, editor } from '../support/features.ts';

/** Proves what a selection at `$0` grows through; of more than one line its first and last are enough. */
function checkSelection(fixture: string, expected: readonly string[]): void {
  const { snapshot, uri, params, position } = ask(fixture);
  const file = snapshot.files.get(uri);
  const [smallest] = selectionRanges(snapshot, uri, { ...params, positions: [position] }, editor);
  const found: string[] = [];
  for (let it: SelectionRange | undefined = smallest; it !== undefined; it = it.parent) {
    const span = file?.lines.span(it.range) ?? expect.fail();
    const lines = (file?.text ?? '').slice(span.start, span.end).split(/\r\n|\n/);
    found.push(lines.length === 1 ? (lines[0] ?? '') : `${lines[0]} … ${lines.at(-1)?.trim()}`);
  }
  expect(found).toEqual(expected);
}

const around = ['stage come … owner care', 'journey visit … owner care', 'team care … '];

it('grows from a word in a text to the file', () =>
  checkSelection(
    `team care
journey visit
  stage come
    touchpoint door "The fr$0ont door"
      owner care
`,
    [
      ...[
        'front',
        'The front door',
        '"The front door"',
        'door "The front door"',
        'touchpoint door "The front door"',
      ],
      ...['touchpoint door "The front door" … owner care', ...around],
    ],
  ));

it('grows from a name in a list over the list', () =>
  checkSelection('team care\n  tag one, t$0wo,\n    three\n', [
    ...['two', 'one, two, … three', 'tag one, two, … three', 'team care … three', 'team care … '],
  ]));

it('grows through the lines of a text block', () =>
  checkSelection('team care\n  note """\n    one t$0wo\n    three\n  """\n  lead "Ana"', [
    ...['two', 'one two', '    one two … three', '""" … """', 'note """ … """', 'team care … lead "Ana"'],
  ]));

it('grows from a keyword to its statement', () =>
  checkSelection('te$0am care\n  lead "Ana"\n', [
    'team',
    'team care',
    'team care … lead "Ana"',
    'team care … ',
  ]));

it('grows through a comment', () =>
  checkSelection('team care # our b$0est\n  lead "Ana"', [
    ...['best', 'our best', '# our best', 'team care # our best … lead "Ana"'],
  ]));

it('is right in half-typed lines, behind the last character, with any script', () => {
  checkSelection('team 東京 "未完 の$0', [
    'の',
    '未完 の',
    '"未完 の',
    '東京 "未完 の',
    'team 東京 "未完 の',
  ]);
  checkSelection('team a\n  lead $0', ['team a … lead']);
});

it('takes the block that holds a blank line, else the file', () => {
  checkSelection('team a\n$0\n  lead "x"\n\n', ['team a … lead "x"', 'team a … ']);
  checkSelection('$0', ['']);
});

it('answers for each of several places, and not for files that no project holds', () => {
  const { snapshot, uri, params } = ask('team a');
  const positions = [
    { line: 0, character: 1 },
    { line: 0, character: 5 },
  ];
  const answers = selectionRanges(snapshot, uri, { ...params, positions }, editor);
  expect(answers.map(({ range }) => range.start.character)).toEqual([0, 5]);
  expect(selectionRanges(snapshot, 'elsewhere.journey', { ...params, positions }, editor)).toEqual([]);
});
