import { type Reader, shorten } from '../reader.ts';
import type { Comparison, Measure, Name, Part, Property } from '../tree.ts';
import { isDay, type Value } from '../values.ts';
import { readValue, startsAmount } from './amount.ts';
import { writtenText } from './declaration.ts';
import { clauseWords, isClauseWord, readMeasureName } from './measure-name.ts';
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

function readClause(reader: Reader, name: Name | undefined, clauses: Clauses): boolean {
  const part = reader.peek();
  if (part?.kind === 'text' || part?.kind === 'block') {
    if (clauses.source !== undefined) return false;
    clauses.source = writtenText(part);
    reader.take();
    return true;
  }
  const word = takeClauseWord(reader, clauses);
  if (word === 'target') clauses.target = readTarget(reader, name);
  if (word === 'actual') {
    clauses.actual = readMeasured(reader, 'actual');
    clauses.isTaken = true;
  }
  if (word === 'on') {
    clauses.on = readDay(reader);
    clauses.isDated = true;
  }
  return word !== undefined;
}

type ClauseWord = (typeof clauseWords)[number];

/** The word that the next clause begins with. Where it is left out and only one can be meant, a fix writes it in. */
function takeClauseWord(reader: Reader, clauses: Clauses): ClauseWord | undefined {
  const part = reader.peek();
  const written = clauseWords.find((it) => reader.isWord(it));
  const word = written ?? (part && meantBy(part));
  if (part === undefined || word === undefined || clauses[word] !== undefined) return undefined;
  if (written === undefined) {
    // A sign may stand right behind the measure's name, of which the word would become a part.
    const space = part.start === reader.after ? ' ' : '';
    reader.malformed(part, `Write '${word}' before '${shorten(part.image)}'.`, {
      title: `Write '${word}' before it`,
      edits: [{ span: { start: part.start, end: part.start }, text: `${space}${word} ` }],
    });
  } else reader.take();
  return word;
}

function meantBy(part: Part): ClauseWord | undefined {
  if (part.kind === 'operator') return 'target';
  return isDay(part.image) ? 'on' : startsAmount(part) ? 'actual' : undefined;
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
