import type { Span } from '../text/span.ts';
import type { Block, Comment, Measure, Property, Statement } from './tree.ts';

/** What was read of a stretch of text, as it is read where that stretch stands so many characters further on. */
export function shiftBlock(block: Block, by: number): Block {
  return {
    ...block,
    keywordSpan: shiftSpan(block.keywordSpan, by),
    span: shiftSpan(block.span, by),
    name: block.name && shiftPlace(block.name, by),
    title: block.title && shiftPlace(block.title, by),
    duration: block.duration && shiftPlace(block.duration, by),
    properties: block.properties.map((it) => shiftProperty(it, by)),
    blocks: block.blocks.map((it) => shiftBlock(it, by)),
    end: block.end + by,
  };
}

export function shiftStatement({ parts, start, end }: Statement, by: number): Statement {
  const [first, ...rest] = parts;
  return {
    parts: [shiftEnds(first, by), ...rest.map((it) => shiftEnds(it, by))],
    start: start + by,
    end: end + by,
  };
}

export function shiftComment(comment: Comment, by: number): Comment {
  return shiftEnds(comment, by);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Only what is there is looked at: an edit near the top of a long journey moves some thousand of these. */
function shiftProperty(property: Property, by: number): Property {
  const moved: Mutable<Property> = { ...property };
  moved.keywordSpan = shiftSpan(property.keywordSpan, by);
  moved.span = shiftSpan(property.span, by);
  if (property.name) moved.name = shiftPlace(property.name, by);
  if (property.title) moved.title = shiftPlace(property.title, by);
  if (property.text) moved.text = shiftPlace(property.text, by);
  if (property.on) moved.on = shiftPlace(property.on, by);
  if (property.by) moved.by = shiftPlace(property.by, by);
  if (property.reference) moved.reference = shiftPlace(property.reference, by);
  if (property.list) moved.list = property.list.map((it) => shiftPlace(it, by));
  if (property.choice) moved.choice = shiftPlace(property.choice, by);
  if (property.value) moved.value = shiftPlace(property.value, by);
  if (property.measure) moved.measure = shiftMeasure(property.measure, by);
  if (property.scoreSpan) moved.scoreSpan = shiftSpan(property.scoreSpan, by);
  if (property.word) moved.word = shiftPlace(property.word, by);
  return moved;
}

function shiftMeasure(measure: Measure, by: number): Measure {
  const { name, target, actual, on, source, span } = measure;
  return {
    ...measure,
    name: shiftPlace(name, by),
    target: target && { ...target, value: shiftPlace(target.value, by) },
    actual: actual && shiftPlace(actual, by),
    on: on && shiftPlace(on, by),
    source: source && shiftPlace(source, by),
    span: shiftSpan(span, by),
  };
}

function shiftPlace<T extends { readonly span: Span }>(placed: T, by: number): T {
  return { ...placed, span: shiftSpan(placed.span, by) };
}

function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function shiftEnds<T extends Span>(stretch: T, by: number): T {
  return { ...stretch, start: stretch.start + by, end: stretch.end + by };
}
