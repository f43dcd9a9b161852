import assert from 'node:assert/strict';
import {
  applyEdits,
  LineIndex,
  openProject,
  type Position,
  type Range,
  type Snapshot,
} from '../../../language/index.ts';
import {
  incomingCalls,
  outgoingCalls,
  prepareCallHierarchy,
} from '../../../server/features/call-hierarchy.ts';
import { codeActions } from '../../../server/features/code-actions.ts';
import { codeLenses } from '../../../server/features/code-lenses.ts';
import { completions } from '../../../server/features/completion.ts';
import { definition } from '../../../server/features/definition.ts';
import { diagnosticsOf } from '../../../server/features/diagnostics.ts';
import { documentHighlights } from '../../../server/features/document-highlights.ts';
import { documentLinks } from '../../../server/features/document-links.ts';
import { documentSymbols } from '../../../server/features/document-symbols.ts';
import { foldingRanges } from '../../../server/features/folding-ranges.ts';
import { formatOnType, formatRange } from '../../../server/features/formatting.ts';
import { hover } from '../../../server/features/hover.ts';
import { inlayHints } from '../../../server/features/inlay-hints.ts';
import { references } from '../../../server/features/references.ts';
import { prepareRename, rename } from '../../../server/features/rename.ts';
import { selectionRanges } from '../../../server/features/selection-ranges.ts';
import { semanticTokens } from '../../../server/features/semantic-tokens.ts';
import { legend } from '../../../server/features/token-encoding.ts';
import { viewOf } from '../../../server/features/view.ts';
import { anyJourneyText } from '../../support/any-journey.ts';
import { editor } from '../../support/features.ts';
import { today } from '../../support/fixture.ts';
import { inputOf, type SeedKind, textOf } from '../target.ts';

export const what =
  'every question of an editor is answered at every place of any text, with places inside it; words that are coloured follow each other';

export const seeds: readonly SeedKind[] = ['journeys'];

export const inputs = () => anyJourneyText.map(inputOf);

const uri = 'file:///p/a.journey';

export function check(input: Uint8Array): void {
  const text = textOf(input);
  const { snapshot } = openProject({ today }).update([{ uri, text }]);
  const lines = new LineIndex(text);
  const whole = lines.range({ start: 0, end: text.length });
  areInside(lines, answersInWhole(snapshot, whole));
  for (const view of ['map', 'journey', 'promises', 'overview'] as const)
    viewOf(snapshot, uri, { uri, view }, editor);
  checkTokens(lines, semanticTokens(snapshot, uri, { textDocument: { uri } }, editor).data);
  for (const offset of places(text)) {
    const position = lines.position(offset);
    areInside(lines, answersAt(snapshot, position));
    checkRename(snapshot, text, position);
  }
}

function answersInWhole(snapshot: Snapshot, range: Range): unknown[] {
  const params = { textDocument: { uri } };
  const options = { tabSize: 2, insertSpaces: true };
  return [
    diagnosticsOf(snapshot, uri, editor),
    codeActions(
      snapshot,
      uri,
      { ...params, range, context: { diagnostics: [], only: ['source.fixAll'] } },
      editor,
    ),
    codeLenses(snapshot, uri, params, editor),
    documentLinks(snapshot, uri, params, editor),
    documentSymbols(snapshot, uri, params, editor),
    foldingRanges(snapshot, uri, params, editor),
    inlayHints(snapshot, uri, { ...params, range }, editor),
    formatRange(snapshot, uri, { ...params, range, options }, editor),
  ];
}

function answersAt(snapshot: Snapshot, position: Position): unknown[] {
  const params = { textDocument: { uri }, position };
  const range = { start: position, end: position };
  const options = { tabSize: 2, insertSpaces: true };
  const called = prepareCallHierarchy(snapshot, uri, params, editor) ?? [];
  return [
    called,
    called.map((item) => [incomingCalls, outgoingCalls].map((ask) => ask(snapshot, uri, { item }, editor))),
    codeActions(snapshot, uri, { ...params, range, context: { diagnostics: [] } }, editor),
    completions(snapshot, uri, params, editor),
    definition(snapshot, uri, params, editor),
    documentHighlights(snapshot, uri, params, editor),
    formatOnType(snapshot, uri, { ...params, ch: '\n', options }, editor),
    hover(snapshot, uri, params, editor),
    prepareRename(snapshot, uri, params, editor),
    references(snapshot, uri, { ...params, context: { includeDeclaration: true } }, editor),
    selectionRanges(snapshot, uri, { ...params, positions: [position] }, editor),
  ];
}

/** At both ends, and at some places between. */
function places(text: string): Set<number> {
  const some = Array.from({ length: 7 }, (_, index) => Math.floor((text.length * index) / 6));
  const words = [...text.matchAll(/\S\b/g)].map(({ index }) => index);
  return new Set([...some, ...words.filter((_, index) => index % Math.ceil(words.length / 5) === 0)]);
}

/** All that is a range in an answer, however deep, begins and ends at places that the text has. */
function areInside(lines: LineIndex, answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return;
  if (isRange(answer)) {
    for (const place of [answer.start, answer.end]) {
      assert.deepEqual(
        lines.position(lines.offset(place)),
        place,
        `the text has no place ${JSON.stringify(place)}`,
      );
    }
    assert.ok(lines.offset(answer.start) <= lines.offset(answer.end), 'a range ends behind its start');
  }
  for (const inner of Object.values(answer)) areInside(lines, inner);
}

function isRange(answer: object): answer is Range {
  return (
    'start' in answer && typeof answer.start === 'object' && answer.start !== null && 'line' in answer.start
  );
}

function checkRename(snapshot: Snapshot, text: string, position: Position): void {
  const params = { textDocument: { uri }, position, newName: 'entirely-new' };
  const answer = rename(snapshot, uri, params, editor);
  if (answer === null || 'refused' in answer) return;
  const lines = new LineIndex(text);
  const edits = (answer.changes?.[uri] ?? []).map((it) => ({ span: lines.span(it.range), text: it.newText }));
  applyEdits(text, edits);
}

function checkTokens(lines: LineIndex, data: readonly number[]): void {
  assert.equal(data.length % 5, 0);
  let [line, reached] = [0, 0];
  let start = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, along = 0, length = 0, type = -1, modifiers = 0] = data.slice(at, at + 5);
    if (down > 0) [line, start, reached] = [line + down, 0, 0];
    start += along;
    const { start: from, end } = lines.lineSpan(line);
    assert.ok(
      start >= reached && length > 0 && start + length <= end - from,
      'coloured words follow each other',
    );
    assert.ok(
      type in legend.tokenTypes && modifiers < 1 << legend.tokenModifiers.length,
      'with known meanings',
    );
    reached = start + length;
  }
}
