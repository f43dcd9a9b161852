import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { openProject } from '../../language/index.ts';
import { documentSymbols } from '../../server/features/document-symbols.ts';
import { ask, editor } from '../support/features.ts';
import { today } from '../support/fixture.ts';

/** Proves that the outline of a fixture's first file reads like this: indented, with what stands in grey behind `—`. */
function checkOutline(fixture: string, expected: string): void {
  expect(
    outlineOf(fixture)
      .map((it) => drawn(it))
      .join(''),
  ).toBe(`${expected.trim()}\n`.replace(/^\(nothing\)\n$/, ''));
}

function outlineOf(fixture: string): DocumentSymbol[] {
  const { snapshot, uri, params } = ask(fixture);
  return documentSymbols(snapshot, uri, params, editor).map((it) =>
    DocumentSymbol.is(it) ? it : expect.fail('it should be a tree'),
  );
}

function drawn({ name, detail, children = [] }: DocumentSymbol, indent = ''): string {
  const own = `${indent}${name}${detail ? ` — ${detail}` : ''}\n`;
  return own + children.map((it) => drawn(it, `${indent}  `)).join('');
}

test('journey, stages, touchpoints with how they feel, and gaps', () => {
  checkOutline(
    `
journey get-online "Order and get online"
  for maya, everybody
  stage choose "Choose a plan"
    touchpoint ask "Ask friends"
      outside
      emotion curious
    touchpoint compare "Compare plans"
      channel web, locker, nowhere-near
      emotion hopeful +2 "It looks easy"
      moment-of-truth
  stage install
    gap 5 working days "Waiting for the engineer"
    gap 2 hours
    gap "Away"
    gap
    touchpoint visit
      emotion -1
persona maya "Maya"
vocabulary
  channel locker "Parcel locker"
`,
    `
Order and get online — Maya · everybody
  Choose a plan
    Ask friends — curious 0 · outside
    Compare plans — hopeful +2 · Web, Parcel locker, nowhere-near · moment of truth
  install
    5 working days · Waiting for the engineer
    2 hours
    Away
    gap
    visit — -1
Maya
Vocabulary
  Parcel locker — locker
`,
  );
});

test('a promise says its state, wherever it is delivered', () => {
  checkOutline(
    `
//- brand.journey
brand northwind "Northwind"
  value plain "We say it plainly"
  value "We act first"
team care "Customer Care"
team field
  part-of care
persona maya "Maya"
  most-valuable
promise fast "Fast"
promise kind "Kind"
promise cheap "Cheap"
  costs 2 EUR
  budget 1 EUR
promise old
  status retired
vocabulary
  emotion giddy +2
  channel "Parcel locker"
journey next
  status future
//- visit.journey
journey visit
  touchpoint call
    owner care
    delivers kind, cheap
`,
    `
Northwind
  We say it plainly — plain
  We act first — we-act-first
Customer Care
field — part of Customer Care
Maya — most valuable
Fast — broken
Kind — kept
Cheap — at risk
old — retired
Vocabulary
  giddy — +2
  Parcel locker — parcel-locker
next — future
`,
  );
});

test('what has no name or title yet has one here', () => {
  checkOutline(
    'team\njourney\n  stage\n    touchpoint\n    touchpoint a ""\nbrand b\n  value',
    `
team without a name
journey without a name
  stage without a name
    touchpoint without a name
    a
b
  value without a name
`,
  );
});

test('touchpoints before the first stage stand in the journey, and what has no journey at the top', () => {
  checkOutline('journey j\n  touchpoint a\n  stage s\n    touchpoint b', 'j\n  a\n  s\n    b');
  checkOutline('touchpoint a\nstage s\n  touchpoint b', 'a\ns\n  b');
});

test('an empty file has no outline', () => {
  checkOutline('', '(nothing)');
  checkOutline('# Nothing yet', '(nothing)');
});

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
