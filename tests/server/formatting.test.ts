import { describe, expect, it, test } from 'vitest';
import { formatDocument, formatOnType, formatRange } from '../../server/features/formatting.ts';
import { ask, edited, editor, editorWith } from '../support/features.ts';

const options = { tabSize: 8, insertSpaces: false };
const sorting = editorWith({ format: { sortProperties: true } });

/** Formats the lines from `<<` to `>>`. */
function checkRange(before: string, after: string): void {
  const [start, end] = [before.indexOf('<<'), before.indexOf('>>') - 2];
  const { snapshot, uri, params } = ask(before.replace('<<', '').replace('>>', ''));
  const lines = snapshot.files.get(uri)?.lines ?? expect.fail();
  const text = snapshot.files.get(uri)?.text ?? '';
  const range = lines.range({ start, end });
  expect(edited(text, formatRange(snapshot, uri, { ...params, range, options }, editor))).toBe(after);
}

/** What becomes of a text after Enter was pressed before `$0`. */
function checkEnter(before: string, after: string): void {
  const { snapshot, uri, params } = ask(before);
  const edits = formatOnType(snapshot, uri, { ...params, ch: '\n', options }, editor);
  expect(edited(snapshot.files.get(uri)?.text ?? '', edits)).toBe(after);
}

describe('formatting a file', () => {
  it('sets two spaces a level, whatever the editor would indent with', () => {
    const { snapshot, uri, params } = ask(
      'Journey j “J”\n\tstage s\n\t\t\ttouchpoint t\n\t\t\t\towner   care',
    );
    const edits = formatDocument(snapshot, uri, { ...params, options }, editor);
    expect(edited(snapshot.files.get(uri)?.text ?? '', edits)).toBe(
      'journey j "J"\n  stage s\n    touchpoint t\n      owner care\n',
    );
  });

  it('changes only what differs, so that the cursor and folded lines stay', () => {
    const { snapshot, uri, params } = ask('team care "Care"\n  lead   "Ana"\n');
    expect(formatDocument(snapshot, uri, { ...params, options }, editor)).toEqual([
      { range: { start: { line: 1, character: 6 }, end: { line: 1, character: 9 } }, newText: ' ' },
    ]);
  });

  it('sorts properties only where the person wants it', () => {
    const { snapshot, uri, params } = ask('journey j\n  owner care\n  for maya\n');
    expect(formatDocument(snapshot, uri, { ...params, options }, editor)).toEqual([]);
    const edits = formatDocument(snapshot, uri, { ...params, options }, sorting);
    expect(edited('journey j\n  owner care\n  for maya\n', edits)).toBe(
      'journey j\n  for maya\n  owner care\n',
    );
  });

  test('a file that no project holds has nothing to format', () => {
    const { snapshot, params, position } = ask('team a');
    const elsewhere = 'elsewhere.journey';
    expect(formatDocument(snapshot, elsewhere, { ...params, options }, editor)).toEqual([]);
    const range = { start: position, end: position };
    expect(formatRange(snapshot, elsewhere, { ...params, range, options }, editor)).toEqual([]);
    const typed = { ...params, ch: '\n', options };
    expect(formatOnType(snapshot, elsewhere, typed, editor)).toEqual([]);
  });
});

describe('formatting a range', () => {
  it('leaves the lines around it alone', () =>
    checkRange(
      'journey   j\nowner   <<care\nfor   ma>>ya\n pain   "p"\n',
      'journey   j\n  owner care\n  for maya\n pain   "p"\n',
    ));

  it('formats a statement on several lines whole', () =>
    checkRange(
      'journey j\n  tag a ,\nb<< ,\n c\n \n\n\n>>  owner   x\n',
      'journey j\n  tag a,\n    b,\n    c\n\n  owner   x\n',
    ));

  it('ends where the range ends, before the first character of a line', () =>
    checkRange('team   a\n<<team   b\n>>team   c\n', 'team   a\nteam b\nteam   c\n'));
});

describe('formatting after Enter', () => {
  it('puts the line just ended right', () =>
    checkEnter(
      'journey j\n  stage s\n        Touchpoint: a “A” \n$0',
      'journey j\n  stage s\n    touchpoint a "A"\n      ',
    ));

  it('indents the new line as the one above, below a property', () =>
    checkEnter('journey j\nowner care\n$0', 'journey j\n  owner care\n  '));

  it('indents deeper below a list that goes on', () =>
    checkEnter('journey j\n  for maya ,  # both\n$0', 'journey j\n  for maya , # both\n    '));

  it('leaves a line alone that may be meant for another block', () =>
    checkEnter(
      'journey j\n  stage s\n    gap 2 days\n  note "n"\n$0',
      'journey j\n  stage s\n    gap 2 days\n  note "n"\n  ',
    ));

  it('leaves blank lines and the other lines alone', () =>
    checkEnter('team   a\n\n\n\nteam   b\n$0\n\n\nteam   c', 'team   a\n\n\n\nteam b\n  \n\n\nteam   c'));

  it('leaves alone what is typed in a text of several lines', () => {
    const block = 'journey j\nnote """\n some\n$0\n"""\n';
    checkEnter(block, block.replace('$0', ''));
    checkEnter('journey j\nnote """\n$0', 'journey j\nnote """\n');
  });

  it('leaves alone what stands behind the cursor in the new line', () =>
    checkEnter('journey j\n  owner care\n$0for  maya', 'journey j\n  owner care\nfor  maya'));

  it('leaves the words of a half-typed line alone', () =>
    checkEnter('journey j\nowner   "care\n$0', 'journey j\n  owner   "care\n  '));

  it('does nothing below a blank line', () => checkEnter('journey j\n\n$0', 'journey j\n\n'));

  it('keeps CRLF', () => checkEnter('journey j\r\nowner  care\r\n$0', 'journey j\r\n  owner care\r\n  '));
});
