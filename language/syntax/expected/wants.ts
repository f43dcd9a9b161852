import type { PropertyKeyword, ReferenceKind } from '../keywords.ts';
import { startsAmount } from '../shapes/amount.ts';
import type { Part } from '../tree.ts';
import { isClause, isWord, wantsInMeasure } from './wants-in-measure.ts';

/** What may be written at a place. `one`: the number before it is 1, so that the unit is singular. */
export type Want =
  | { readonly kind: 'keyword' }
  | { readonly kind: 'name'; readonly to: ReferenceKind }
  | { readonly kind: 'emotion' }
  | { readonly kind: 'score' }
  /** One of a few words that say something by themselves. */
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  /** A word that something else has to follow. */
  | { readonly kind: 'clause'; readonly words: readonly string[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'currency' }
  | { readonly kind: 'unit'; readonly one: boolean; readonly isWorking: boolean }
  | { readonly kind: 'measure' }
  | { readonly kind: 'operator'; readonly measure: string }
  | { readonly kind: 'amount'; readonly measure: string; readonly clause: 'target' | 'actual' };

/** What may follow in a property once these parts of it are written behind its keyword. */
export function wantsBehind({ shape }: PropertyKeyword, parts: readonly Part[]): readonly Want[] {
  const written = parts[0]?.kind === 'colon' ? parts.slice(1) : parts;
  const isFirst = written.length === 0;
  const only = (want: Want) => (isFirst ? [want] : []);
  switch (shape.kind) {
    case 'text':
      return shape.clause === undefined ? [] : wantsBehindText(shape.clause, written);
    case 'reference':
      return only({ kind: 'name', to: shape.to });
    case 'link':
      return only({ kind: 'name', to: 'next' });
    case 'list':
      return isFirst || written.at(-1)?.kind === 'comma' ? [{ kind: 'name', to: shape.of }] : [];
    case 'choice':
      return only({ kind: 'choice', words: shape.among });
    case 'money':
      return written.length === 1 && startsAmount(written[0]) ? [{ kind: 'currency' }] : [];
    case 'duration':
      return wantsInDuration(written);
    case 'measure':
      return isFirst ? [{ kind: 'measure' }] : wantsInMeasure(written);
    case 'improvement':
      return wantsInImprovement(written);
    case 'emotion':
      return isFirst ? [{ kind: 'emotion' }, { kind: 'score' }] : wantsBehindFeeling(written);
    case 'word-score':
      return wantsBehindFeeling(written);
    default:
      return [];
  }
}

/** What may follow in an amount of time, behind its number. */
export function wantsInDuration(written: readonly Part[]): readonly Want[] {
  const [number, next, end, working] = written;
  if (!startsAmount(number)) return [];
  const isRange = next !== undefined && isWord(next, 'to');
  const last = isRange ? end : number;
  if (!startsAmount(last)) return [];
  const behind = isRange ? working : next;
  const one = last?.image === '1';
  if (written.length === (isRange ? 3 : 1)) {
    const unit: Want = { kind: 'unit', one, isWorking: false };
    return isRange ? [unit] : [unit, { kind: 'clause', words: ['to'] }];
  }
  const isWorking = behind !== undefined && isWord(behind, 'working');
  return isWorking && written.length === (isRange ? 4 : 2) ? [{ kind: 'unit', one, isWorking }] : [];
}

function wantsBehindText(clause: 'on' | 'by', written: readonly Part[]): readonly Want[] {
  const last = written.at(-1);
  if (last === undefined) return [];
  if (written.length > 1 && isClause(last, [clause]))
    return [clause === 'on' ? { kind: 'date' } : { kind: 'name', to: 'team' }];
  const isText = last.kind === 'text' || last.kind === 'block';
  return written.length === 1 && isText ? [{ kind: 'clause', words: [clause] }] : [];
}

function wantsInImprovement(written: readonly Part[]): readonly Want[] {
  const last = written.at(-1);
  if (last === undefined) return [{ kind: 'date' }];
  if (isWord(last, 'for')) return [{ kind: 'choice', words: ['customer', 'efficiency', 'both'] }];
  return written.length === 1 ? [{ kind: 'clause', words: ['for'] }] : [];
}

function wantsBehindFeeling([word, next]: readonly Part[]): readonly Want[] {
  const isFeeling = word?.kind === 'word' && !startsAmount(word);
  return isFeeling && next === undefined ? [{ kind: 'score' }] : [];
}
