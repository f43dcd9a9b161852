import { startsAmount } from '../shapes/amount.ts';
import type { Part } from '../tree.ts';
import type { Want } from './wants.ts';

const clauses = ['target', 'actual', 'on'];

/** What may follow in a measure, behind its name: the value or day that a clause lacks, then the clauses not yet there. */
export function wantsInMeasure(written: readonly Part[]): readonly Want[] {
  const [name, ...rest] = written;
  const at = rest.findLastIndex((part) => isClause(part, clauses));
  const open = rest[at]?.image.toLowerCase();
  const words = clauses.filter((clause) => !rest.some((part) => isClause(part, [clause])));
  const left: readonly Want[] = words.length === 0 ? [] : [{ kind: 'clause', words }];
  const parts = rest.slice(at + 1);
  const measure = name?.image ?? '';
  if (open === 'on') return parts.length === 0 ? [{ kind: 'date' }] : left;
  if (open === 'target') {
    const hasOperator = parts[0]?.kind === 'operator';
    if (parts.length === 0) return [{ kind: 'operator', measure }];
    return wantsInValue(
      { kind: 'amount', clause: 'target', measure },
      parts.slice(hasOperator ? 1 : 0),
      left,
    );
  }
  if (open === 'actual') return wantsInValue({ kind: 'amount', clause: 'actual', measure }, parts, left);
  return left;
}

function wantsInValue(amount: Amount, parts: readonly Part[], left: readonly Want[]): readonly Want[] {
  const [number, next] = parts;
  if (number === undefined) return [amount];
  const last = parts.at(-1) ?? number;
  const unit: Want = { kind: 'unit', one: number.image === '1', isWorking: isWord(last, 'working') };
  if (next === undefined && startsAmount(number) && !number.image.endsWith('%')) {
    const of: Want = { kind: 'clause', words: ['of'] };
    // NPS and CES are plain numbers, and CSAT a percentage.
    if (isScale(amount.measure)) return [...left, of];
    return [unit, ...left, { kind: 'currency' }, of];
  }
  if (isWord(last, 'working')) return [unit];
  return isWord(last, 'of') || isWord(last, 'to') ? [] : left;
}

type Amount = Extract<Want, { kind: 'amount' }>;

function isScale(measure: string): boolean {
  return ['nps', 'csat', 'ces'].includes(measure.toLowerCase());
}

/** Whether a part is this built-in word, in any case. */
export function isWord(part: Part, word: string): boolean {
  return part.kind === 'word' && part.image.toLowerCase() === word;
}

export function isClause(part: Part, words: readonly string[]): boolean {
  return words.some((word) => isWord(part, word));
}
