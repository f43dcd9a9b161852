import type { Span } from '../../text/span.ts';
import type { PropertyKeyword, Shape } from '../keywords.ts';
import type { Reader } from '../reader.ts';
import type { Property } from '../tree.ts';
import { readOnlyValue } from './amount.ts';
import { readChoice } from './choice.ts';
import { readDeclaration } from './declaration.ts';
import { readEmotion, readWordScore } from './emotion.ts';
import { readImprovement } from './improvement.ts';
import { readList } from './list.ts';
import { readMeasure } from './measure.ts';
import { oneALine, readFirstReference, readOnlyReference } from './reference.ts';
import { readText, takeText } from './text.ts';

type Read = Partial<Omit<Property, 'keyword' | 'form' | 'keywordSpan' | 'span'>>;

/** Reads what stands behind a property's keyword, in the form that the property has. */
export function readProperty(reader: Reader, form: PropertyKeyword, span: Span): Property {
  const keywordSpan = { start: reader.keywordPart.start, end: reader.keywordPart.end };
  return { keyword: form.keyword, form, keywordSpan, span, ...read(reader, form.shape) };
}

function read(reader: Reader, shape: Shape): Read {
  switch (shape.kind) {
    case 'flag':
      return readFlag(reader);
    case 'declaration':
      return readNamed(reader);
    case 'text':
      return readText(reader, shape.clause);
    case 'who':
      return readWho(reader);
    case 'reference':
      return readOnlyReference(reader, shape.to);
    case 'link':
      return readLink(reader);
    case 'list':
      return readList(reader, shape.of);
    case 'choice':
      return readChoice(reader, shape.among);
    case 'money':
    case 'duration':
      return readOnlyValue(reader, shape.kind);
    case 'measure':
      return readMeasure(reader);
    case 'improvement':
      return readImprovement(reader);
    case 'emotion':
      return readEmotion(reader);
    case 'word-score':
      return readWordScore(reader);
  }
}

function readFlag(reader: Reader): Read {
  reader.finish(`'${reader.keyword}' stands alone`);
  return {};
}

function readNamed(reader: Reader): Read {
  const { name, title } = readDeclaration(reader);
  return { ...(name && { name }), ...(title && { title }) };
}

function readWho(reader: Reader): Read {
  const text = reader.isDone ? undefined : takeText(reader);
  reader.finish("'outside' takes at most one text in quotes");
  return text === undefined ? {} : { text };
}

function readLink(reader: Reader): Read {
  const reference = readFirstReference(reader, 'next');
  if (reader.peek()?.kind === 'comma') oneALine(reader);
  const text = reader.isDone ? undefined : takeText(reader);
  reader.finish("'leads-to' takes one touchpoint or journey, then in quotes when");
  return { ...(reference && { reference }), ...(text && { text }) };
}
