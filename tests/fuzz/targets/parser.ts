import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Block, type Span } from '../../../language/index.ts';
import { layout, print } from '../../../language/syntax/layout.ts';
import { parse } from '../../../language/syntax/parse.ts';
import type { Tree } from '../../../language/syntax/tree.ts';
import { decodeText } from '../../../server/workspace/files/decode-text.ts';
import { anyJourneyText } from '../../support/any-journey.ts';
import { inputOf, type SeedKind, textOf } from '../target.ts';

export const what =
  'any bytes are decoded or refused with a reason; any text gives a tree that holds all of it, in spans that nest; every fix of a mistake can be made';

export const seeds: readonly SeedKind[] = ['journeys'];

export const inputs = () =>
  fc.oneof({ weight: 9, arbitrary: anyJourneyText.map(inputOf) }, fc.uint8Array({ maxLength: 200 }));

export function check(input: Uint8Array): void {
  const [decoded, text] = [decodeText(input), textOf(input)];
  if ('problem' in decoded) assert.match(decoded.problem.message, /\S/);
  else if (decoded.text !== text) checkText(decoded.text);
  checkText(text);
}

function checkText(text: string): void {
  const tree = parse(text);
  checkItems(tree);
  checkStatements(tree);
  for (const block of tree.blocks) checkBlock(block, { start: 0, end: text.length });
  let last = 0;
  for (const { span, message, fix } of tree.mistakes) {
    isWithin(span, { start: 0, end: text.length }, 'a mistake');
    assert.ok(span.start >= last, 'mistakes stand in the order of the text');
    last = span.start;
    assert.match(message, /\S/);
    if (fix !== undefined) parse(applyEdits(text, fix.edits));
    for (const edit of fix?.edits ?? []) isWithin(edit.span, { start: 0, end: text.length }, 'an edit');
  }
}

function checkItems(tree: Tree): void {
  assert.equal(print(tree), tree.text);
  let reached = 0;
  for (const { start, end } of layout(tree)) {
    assert.equal(start, reached, 'items follow each other');
    assert.ok(end > start, 'an item holds something');
    reached = end;
  }
  assert.equal(reached, tree.text.length);
}

function checkStatements({ text, statements, comments }: Tree): void {
  let reached = 0;
  for (const statement of statements) {
    assert.ok(statement.start >= reached, 'statements follow each other');
    for (const part of statement.parts) {
      isWithin(part, statement, 'a part');
      assert.equal(text.slice(part.start, part.end), part.image);
    }
    reached = statement.end;
  }
  for (const { start, end, image } of comments) assert.equal(text.slice(start, end), image);
}

function checkBlock(block: Block, around: Span): void {
  const own = { start: block.span.start, end: Math.max(block.end, block.span.end) };
  isWithin(own, around, `a ${block.kind}`);
  isWithin(block.keywordSpan, own, 'a keyword');
  for (const property of block.properties) {
    isWithin(property.span, own, property.keyword);
    isWithin(property.keywordSpan, property.span, `the keyword ${property.keyword}`);
    const { name, title, text, on, by, reference, choice, word, list = [] } = property;
    for (const said of [name, title, text, on, by, reference, choice, word, ...list]) {
      if (said !== undefined) isWithin(said.span, property.span, `what ${property.keyword} says`);
    }
  }
  for (const inner of block.blocks) checkBlock(inner, own);
}

function isWithin(inner: Span, outer: Span, what: string): void {
  const isIn = outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
  assert.ok(isIn, `${what} at ${inner.start}-${inner.end} stands outside ${outer.start}-${outer.end}`);
}
