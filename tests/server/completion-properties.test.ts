import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver';
import { type LineIndex, openProject, type Snapshot } from '../../language/index.ts';
import { completions } from '../../server/features/completion.ts';
import { editor } from '../support/features.ts';
import { today } from '../support/fixture.ts';
import { editOf } from './completion-bed.ts';

const samples = new URL('../../samples/', import.meta.url);

/** Asks at every offset of a file; the number of answers. */
function checkEverywhere(snapshot: Snapshot, uri: string): number {
  const { lines, text } = snapshot.files.get(uri) ?? expect.fail(`no file ${uri}`);
  let offered = 0;
  for (let offset = 0; offset <= text.length; offset += 1) {
    const position = lines.position(offset);
    // No cursor stands between the two characters of a line end.
    if (lines.offset(position) !== offset) continue;
    const { items } = completions(snapshot, uri, { position }, editor);
    offered += items.length;
    const wrong = items.find((item) => !isAround(item, offset, lines));
    if (wrong !== undefined) expect.fail(`${wrong.label} at ${uri}:${offset}`);
  }
  return offered;
}

/** Whether what an answer replaces touches the cursor on its line, and nothing else that it changes touches that. */
function isAround(item: CompletionItem, offset: number, lines: LineIndex): boolean {
  const { range } = editOf(item);
  const { start, end } = lines.span(range);
  const others = (item.additionalTextEdits ?? []).map((it) => lines.span(it.range));
  return (
    start <= offset &&
    offset <= end &&
    range.start.line === range.end.line &&
    others.every((it) => it.end <= start || it.start > end)
  );
}

test.each(['first-journey', 'northwind-fibre', 'harbour-hospital'])('everywhere in %s', (folder) => {
  const names = readdirSync(new URL(`${folder}/`, samples)).filter((it) => it.endsWith('.journey'));
  const files = names.map((uri) => ({
    uri,
    text: readFileSync(new URL(`${folder}/${encodeURI(uri)}`, samples), 'utf8'),
  }));
  const { snapshot } = openProject({ today }).update(files);
  expect(checkEverywhere(snapshot, names[0] ?? '')).toBeGreaterThan(0);
});

const piece = fc.constantFrom(
  ...[
    'journey j "J"',
    'stage s',
    'touchpoint a "A"',
    'touchpiont',
    'gap 2',
    'owner',
    'delivers a,',
    'for',
    'emotion',
    'sa',
  ],
  ...[
    'measure nps target',
    '>=',
    '5',
    'working',
    'leads-to',
    'j.',
    'said "x" on',
    'team care "Care"',
    'expects "',
    'vocabulary',
  ],
  ...[
    '"',
    '"""',
    '“',
    '”',
    ',',
    '，',
    ':',
    '#',
    '\n',
    '\n',
    '\n  ',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '\u00a0',
    '\uFEFF',
    '🙂',
    'مرحبا',
    '\ud800',
  ],
);

test('everywhere in anything', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), fc.constantFrom('', ' '), (pieces, between) => {
      const { snapshot } = openProject({ today }).update([{ uri: 'a.journey', text: pieces.join(between) }]);
      checkEverywhere(snapshot, 'a.journey');
    }),
    { numRuns: 200 },
  );
});

test('a file that the project does not hold gets no answers', () => {
  const { snapshot } = openProject({ today }).update([]);
  expect(completions(snapshot, 'a.journey', { position: { line: 0, character: 0 } }, editor).items).toEqual(
    [],
  );
});
