import { isName, nameFromTitle, toNfc } from '../names.ts';
import { textOf } from '../quoted.ts';
import type { Reader } from '../reader.ts';
import type { Comparison, Measure, Name, Part, Property } from '../tree.ts';
import type { Value } from '../values.ts';
import { readValue, startsAmount } from './amount.ts';
import { writtenText } from './declaration.ts';
import { readDay } from './text.ts';

/** The measures whose scale everybody knows; higher is better in each. */
const knownMeasures: readonly string[] = ['nps', 'csat', 'ces'];

type Clauses = {
  -readonly [K in 'target' | 'actual' | 'isTaken' | 'on' | 'isDated' | 'source']?: Measure[K];
};

/** `NAME`, then in any order, once each: `target OP VALUE`, `actual VALUE`, `on DATE`, `"source"`. */
export function readMeasure(reader: Reader): Pick<Property, 'measure'> {
  const name = readMeasureName(reader);
  const clauses: Clauses = {};
  while (!reader.isDone && readClause(reader, name, clauses));
  reader.finish("'measure' takes a name, then target, actual, on and a source in quotes, once each");
  if (name === undefined) return {};
  const { target, actual, isTaken = false, on, isDated = false, source } = clauses;
  return { measure: { name, target, actual, isTaken, on, isDated, source, span: name.span } };
}

function readMeasureName(reader: Reader): Name | undefined {
  const part = reader.peek();
  if (part === undefined || isClauseWord(part)) {
    reader.report(
      'missing-name',
      reader.keywordPart,
      'This measure has no name yet: say what is measured, as in measure nps actual 31.',
    );
    return undefined;
  }
  reader.take();
  const span = { start: part.start, end: part.end };
  const written = toNfc(textOf(part));
  if (part.kind === 'word' && isName(written)) return { text: written, span, derived: false };
  const name = nameFromTitle(written);
  const fix = name && { title: `Change to '${name}'`, edits: [{ span, text: name }] };
  const hint = name === undefined ? 'letters, digits, - and _' : `'${name}'`;
  reader.malformed(span, `A measure's name is one word without quotes: write ${hint}.`, fix || undefined);
  return name === undefined ? undefined : { text: name, span, derived: true };
}

function readClause(reader: Reader, name: Name | undefined, clauses: Clauses): boolean {
  const part = reader.peek();
  if (part?.kind === 'text' || part?.kind === 'block') {
    if (clauses.source !== undefined) return false;
    clauses.source = writtenText(part);
    reader.take();
    return true;
  }
  if (reader.isWord('target') && clauses.target === undefined) {
    reader.take();
    clauses.target = readTarget(reader, name);
    return true;
  }
  if (reader.isWord('actual') && clauses.actual === undefined) {
    reader.take();
    clauses.actual = readMeasured(reader, 'actual');
    clauses.isTaken = true;
    return true;
  }
  if (reader.isWord('on') && clauses.on === undefined) {
    reader.take();
    clauses.on = readDay(reader);
    clauses.isDated = true;
    return true;
  }
  return false;
}

function readTarget(reader: Reader, name: Name | undefined): Measure['target'] {
  const sign = reader.takeIf('operator');
  if (sign !== undefined) {
    const value = readMeasured(reader, 'target');
    return value === undefined ? undefined : { operator: asComparison(sign), value };
  }
  const before = reader.after;
  const start = reader.peek();
  const value = readMeasured(reader, 'target');
  if (value === undefined || start === undefined) return undefined;
  const operator = likelyComparison(name, value);
  reader.malformed(
    value.span,
    `The target does not say which way is better: write target ${operator} ${value.text}, with >= for 'at least' or <= for 'at most'.`,
    {
      title: `Change to 'target ${operator} ${value.text}'`,
      edits: [{ span: { start: before, end: start.start }, text: ` ${operator} ` }],
    },
  );
  return { operator, value };
}

function readMeasured(reader: Reader, clause: string): Value | undefined {
  if (startsAmount(reader.peek())) return readValue(reader, ['number', 'percentage', 'money', 'duration']);
  const part = reader.peek();
  const isMissing = part === undefined || isClauseWord(part) || part.kind === 'text';
  if (!isMissing) reader.take();
  const examples = 'a number, a percentage, money, a duration or 4.2 of 5';
  reader.malformed(
    part ?? reader.keywordPart,
    isMissing
      ? `The ${clause} has no value yet: write ${examples}.`
      : `'${part.image}' is not a value: write ${examples}.`,
  );
  return undefined;
}

function likelyComparison(name: Name | undefined, value: Value): Comparison {
  const isKnown = name !== undefined && knownMeasures.includes(name.text.toLowerCase());
  return !isKnown && (value.kind === 'duration' || value.kind === 'money') ? '<=' : '>=';
}

function asComparison(sign: Part): Comparison {
  const signs: Readonly<Record<string, Comparison>> = {
    '≥': '>=',
    '≤': '<=',
    '>=': '>=',
    '<=': '<=',
    '>': '>',
    '<': '<',
  };
  return signs[sign.image] ?? '=';
}

function isClauseWord(part: Part): boolean {
  return part.kind === 'word' && ['target', 'actual', 'on'].includes(part.image.toLowerCase());
}
