import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { openProject } from '../../language/index.ts';
import { documentSymbols } from '../../server/features/document-symbols.ts';
import { ask, editor } from '../support/features.ts';
import { today } from '../support/fixture.ts';
import { outlineOf } from './outline-bed.ts';

test('a click leads to the name, and the place of the cursor is found in all that belongs to it', () => {
  const { snapshot, uri } = ask('journey "A visit"\n  owner care\n  stage s "Start"\n    goal "x"\n');
  const [journey] = outlineOf('journey "A visit"\n  owner care\n  stage s "Start"\n    goal "x"\n');
  const file = snapshot.files.get(uri) ?? expect.fail(uri);
  const read = (range: DocumentSymbol['range'] | undefined) => {
    const { start, end } = file.lines.span(range ?? expect.fail('missing'));
    return file.text.slice(start, end);
  };
  expect(read(journey?.range)).toBe(file.text.trim());
  expect(read(journey?.selectionRange)).toBe('"A visit"');
  expect(read(journey?.children?.[0]?.range)).toBe('stage s "Start"\n    goal "x"');
  expect(read(journey?.children?.[0]?.selectionRange)).toBe('s');
});

test('the kinds are told apart by their pictures', () => {
  const kinds = outlineOf('journey j\n  touchpoint t\n  gap\nteam a "A"\npersona b "B"\npromise c').flatMap(
    (it) => [it, ...(it.children ?? [])],
  );
  expect(kinds.map(({ kind }) => kind)).toEqual([
    SymbolKind.Module,
    SymbolKind.Event,
    SymbolKind.Null,
    SymbolKind.Class,
    SymbolKind.Struct,
    SymbolKind.Interface,
  ]);
});

test('an editor that knows no trees gets a list that says what stands in what', () => {
  const { snapshot, uri, params } = ask('journey j "Journey"\n  stage s "Start"\n    touchpoint t');
  const list = documentSymbols(snapshot, uri, params, {
    ...editor,
    symbolTrees: false,
  }) as SymbolInformation[];
  expect(list.map(({ name, containerName }) => [name, containerName])).toEqual([
    ['Journey', undefined],
    ['Start', 'Journey'],
    ['t', 'Start'],
  ]);
  expect(list.map(({ location }) => location.range.start.line)).toEqual([0, 1, 2]);
});

test('a file that no project holds has no outline', () => {
  const { snapshot, params } = ask('team care');
  expect(documentSymbols(snapshot, 'other.journey', params, editor)).toEqual([]);
});

test('whatever the text, names stand inside what they name, and that inside what holds it', () => {
  const word = fc.constantFrom(
    'journey',
    'stage',
    'touchpoint',
    'gap',
    'brand',
    'value',
    'vocabulary',
    'channel',
    '"',
    '"""',
    ',',
    'a',
    '2 days',
    '\n',
    '\r\n',
    ' ',
    '\uFEFF',
    '客户',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const { snapshot } = openProject({ today }).update([{ uri: 'a', text }]);
      const lines = snapshot.files.get('a')?.lines ?? expect.fail('no file');
      const inside = (symbol: DocumentSymbol, start: number, end: number): boolean => {
        const whole = lines.span(symbol.range);
        const name = lines.span(symbol.selectionRange);
        return (
          symbol.name.trim() !== '' &&
          start <= whole.start &&
          whole.end <= end &&
          whole.start <= name.start &&
          name.end <= whole.end &&
          (symbol.children ?? []).every((it) => inside(it, whole.start, whole.end))
        );
      };
      const symbols = documentSymbols(snapshot, 'a', { textDocument: { uri: 'a' } }, editor);
      expect(symbols.every((it) => inside(it as DocumentSymbol, 0, text.length))).toBe(true);
    }),
  );
});
