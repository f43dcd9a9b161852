import { type Span, spanning } from '../../text/span.ts';
import { compareFractions, divide, type Fraction, multiply, whole } from '../fraction.ts';
import { nearest } from '../nearest.ts';
import { type Reader, shorten } from '../reader.ts';
import type { Part, Property } from '../tree.ts';
import { isCurrency, unitSeconds, type Value } from '../values.ts';
import { asNumber, takeNumber } from './number.ts';

type Kind = Value['kind'];

/** What each kind of value is called, with an example of how it is written. */
const expected: Readonly<Record<Kind, string>> = {
  number: 'a number, such as 6.5',
  percentage: 'a percentage, such as 85%',
  money: 'an amount and its currency, such as 42 EUR',
  duration: 'a number and a unit of time, such as 5 working days',
};

/** The value of `costs`, `budget` and `takes`. */
export function readOnlyValue(reader: Reader, kind: 'money' | 'duration'): Pick<Property, 'value'> {
  const value = readValue(reader, [kind]);
  reader.finish(`'${reader.keyword}' takes ${expected[kind]}`);
  return value === undefined ? {} : { value };
}

/** Whether a part looks like the start of an amount. */
export function startsAmount(part: Part | undefined): boolean {
  return part?.kind === 'word' && /^[+\-−–]?\d/.test(part.image);
}

/** Reads an amount of one of these kinds. One of another kind, or none, is malformed. */
export function readValue(reader: Reader, kinds: readonly Kind[]): Value | undefined {
  const wanted = kinds.map((kind) => expected[kind]).join(', or ');
  const first = reader.peek();
  if (first === undefined) {
    reader.malformed(reader.keywordPart, `'${reader.keyword}' has no value yet: write ${wanted}.`);
    return undefined;
  }
  const value = readAmount(reader, kinds);
  if (value === undefined) {
    if (reader.peek() === first) reader.take();
    reader.malformed(first, `'${shorten(first.image)}' is not a value that fits here: write ${wanted}.`);
    return undefined;
  }
  if (kinds.includes(value.kind)) return value;
  const unit = reader.peek();
  if (value.kind === 'number' && unit?.kind === 'word') {
    reader.take();
    reader.malformed(unit, `'${shorten(unit.image)}' is not known behind a number here: write ${wanted}.`);
    return undefined;
  }
  reader.malformed(value.span, `'${shorten(value.text)}' does not fit here: write ${wanted}.`);
  return undefined;
}

function readAmount(reader: Reader, kinds: readonly Kind[]): Value | undefined {
  const first = reader.peek();
  const amount = takeNumber(reader);
  if (first === undefined || amount === undefined) return undefined;
  if (amount.percent) return value(reader, 'percentage', amount.number, first, amount.last);
  const longer = readRangeEnd(reader);
  if (longer === undefined && kinds.includes('number') && reader.isWord('of'))
    return readPart(reader, amount.number, first);
  const unit = readUnit(reader, kinds, longer !== undefined);
  if (unit?.currency !== undefined) {
    return { ...value(reader, 'money', amount.number, first, unit.part), currency: unit.currency };
  }
  if (unit?.seconds !== undefined) {
    const number =
      longer !== undefined && compareFractions(longer, amount.number) > 0 ? longer : amount.number;
    return value(reader, 'duration', multiply(number, whole(unit.seconds)), first, unit.part);
  }
  return longer === undefined ? value(reader, 'number', amount.number, first, amount.last) : undefined;
}

function readRangeEnd(reader: Reader): Fraction | undefined {
  const end = reader.peek(1);
  const number = reader.isWord('to') && end !== undefined ? asNumber(end) : undefined;
  if (number === undefined || number.percent) return undefined;
  reader.take();
  reader.take();
  return number.number;
}

function readPart(reader: Reader, part: Fraction, first: Part): Value | undefined {
  const end = reader.peek(1);
  const total = end === undefined ? undefined : asNumber(end);
  if (end === undefined || total === undefined || total.percent) return undefined;
  reader.take();
  reader.take();
  const share = divide(multiply(part, whole(100)), total.number);
  if (share === undefined) {
    reader.malformed(
      spanning(first, end),
      "Nothing can be measured 'of 0': write the highest score there is, such as 4.2 of 5.",
    );
    return undefined;
  }
  return { ...value(reader, 'percentage', share, first, end), outOf: { part, whole: total.number } };
}

interface Unit {
  readonly part: Part;
  readonly currency?: string;
  readonly seconds?: number;
}

function readUnit(reader: Reader, kinds: readonly Kind[], isRange: boolean): Unit | undefined {
  const part = reader.peek();
  if (part?.kind !== 'word') return undefined;
  const word = part.image.toLowerCase();
  const second = reader.peek(1);
  if (word === 'working' && second?.kind === 'word' && singular(second.image) === 'day') {
    reader.take();
    reader.take();
    return { part: second, seconds: unitSeconds.get('working day') ?? 0 };
  }
  const seconds = unitSeconds.get(singular(word));
  if (seconds !== undefined) {
    reader.take();
    return { part, seconds };
  }
  if (!isRange && kinds.includes('money') && /^[a-z]{3}$/.test(word) && isCurrency(word)) {
    reader.take();
    return { part, currency: word.toUpperCase() };
  }
  return nearUnit(reader, part, kinds);
}

function nearUnit(reader: Reader, part: Part, kinds: readonly Kind[]): Unit | undefined {
  if (!kinds.includes('duration')) return undefined;
  const units = [...unitSeconds.keys()].filter((unit) => !unit.includes(' ')).map((unit) => `${unit}s`);
  const second = reader.peek(1);
  const isWorking = nearest(part.image, ['working']) !== undefined && second !== undefined;
  const span = isWorking ? spanning(part, second) : part;
  const near = nearest(isWorking ? second.image : part.image, isWorking ? ['days'] : units);
  if (near === undefined || isClauseWord(part)) return undefined;
  const meant = isWorking ? `working ${near}` : near;
  reader.take();
  if (isWorking) reader.take();
  reader.malformed(span, `'${reader.written(span)}' is no unit of time: write '${meant}'.`, {
    title: `Change to '${meant}'`,
    edits: [{ span: { start: span.start, end: span.end }, text: meant }],
  });
  return { part: isWorking ? second : part, seconds: unitSeconds.get(singular(meant)) ?? 0 };
}

function isClauseWord(part: Part): boolean {
  return ['target', 'actual', 'on', 'of', 'to'].includes(part.image.toLowerCase());
}

function singular(unit: string): string {
  return unit.toLowerCase().replace(/s$/, '');
}

function value(reader: Reader, kind: Kind, amount: Fraction, first: Part, last: Part): Value {
  const span: Span = spanning(first, last);
  return { kind, amount, span, text: reader.written(span) };
}
