import type { Shape } from '../keywords.ts';
import { isClosed } from '../quoted.ts';
import type { Part } from '../tree.ts';
import { isCurrency, unitSeconds } from '../values.ts';
import type { Line } from './statements.ts';

/** How a part is to be written, and the white space before it; undefined: as it is, white space folded. */
export interface Word {
  readonly image: string;
  readonly before: string | undefined;
}

/**
 * How the parts of a statement without a mistake are written: keywords and the language's own words in small letters,
 * straight quotes, plain signs. What a designer names or says stays. `isBuiltIn` knows the emotions of the language.
 */
export function wordsOf(line: Line, isBuiltIn: (word: string) => boolean): readonly Word[] {
  const { parts } = line.statement;
  const hasColon = parts[1]?.kind === 'colon';
  // Without the first of two colons the second would be taken for it.
  if (hasColon && parts[2]?.kind === 'colon') return parts.map(asWritten);
  const rest = parts.slice(hasColon ? 2 : 1);
  const words = restOf(line, rest, isBuiltIn);
  const colon = hasColon ? [{ image: '', before: '' }] : [];
  return [{ image: keywordOf(line), before: '' }, ...colon, ...words];
}

function keywordOf({ statement, header, property }: Line): string {
  return header?.kind ?? property?.keyword ?? statement.parts[0].image;
}

function restOf({ header, property }: Line, rest: readonly Part[], isBuiltIn: (word: string) => boolean) {
  if (header !== undefined) {
    const end = header.duration?.span.end ?? 0;
    const amount = rest.filter((part) => part.start < end);
    return [...amount.map((part) => word(amountWord(part.image))), ...titled(rest.slice(amount.length))];
  }
  const shape = property?.form.shape ?? { kind: 'flag' };
  return shape.kind === 'declaration' ? titled(rest) : shaped(shape, rest, isBuiltIn);
}

/** A name, a title, or both. Several words without quotes are a title, in which every sign is text. */
function titled(rest: readonly Part[]): readonly Word[] {
  const words = rest.findIndex((part) => part.kind === 'text' || part.kind === 'block');
  if ((words === -1 ? rest.length : words) < 2) return rest.map((part) => word(plain(part)));
  return rest.map((part, index) => (index === 0 ? word(part.image) : asWritten(part)));
}

function shaped(shape: Shape, rest: readonly Part[], isBuiltIn: (word: string) => boolean): readonly Word[] {
  switch (shape.kind) {
    case 'list':
      return rest.map((part) => (part.kind === 'comma' ? { image: ',', before: '' } : word(plain(part))));
    case 'choice':
      return rest.map((part) => word(part.image.toLowerCase()));
    case 'money':
    case 'duration':
      return rest.map((part) => word(amountWord(part.image)));
    case 'emotion':
    case 'word-score':
      return rest.map((part) =>
        word(part.kind === 'word' ? feelingWord(part.image, isBuiltIn) : plain(part)),
      );
    case 'text':
      return rest.map((part, index) =>
        word(index === 0 ? plain(part) : clauseWord(shape.clause, rest, index)),
      );
    case 'improvement':
      return rest.map((part, index) => word(index === 0 ? dayOf(part.image) : lowered(part)));
    case 'measure':
      return rest.map((part, index) => word(index === 0 ? plain(part) : measureWord(rest, index)));
    default:
      return rest.map((part) => word(plain(part)));
  }
}

/** `on DATE` or `by TEAM`. */
function clauseWord(clause: 'on' | 'by' | undefined, rest: readonly Part[], index: number): string {
  const part = rest[index];
  if (part === undefined) return '';
  if (index === 1) return lowered(part);
  return clause === 'on' ? dayOf(part.image) : plain(part);
}

function measureWord(rest: readonly Part[], index: number): string {
  const [before, part] = [rest[index - 1], rest[index]];
  if (part === undefined) return '';
  if (part.kind === 'text') return plain(part);
  if (part.kind === 'operator') return part.image.replace('≥', '>=').replace('≤', '<=');
  const written = part.image.toLowerCase();
  if (['target', 'actual', 'on'].includes(written)) return written;
  return before?.image.toLowerCase() === 'on' && index > 1 ? dayOf(part.image) : amountWord(part.image);
}

/** A word of an amount: a number, a unit of time, a currency, or what joins two numbers. */
function amountWord(image: string): string {
  const written = image.toLowerCase();
  if (unitSeconds.has(written.replace(/s$/, '')) || ['working', 'to', 'of'].includes(written)) return written;
  if (/^[a-z]{3}$/.test(written) && isCurrency(written)) return written.toUpperCase();
  return signed(image);
}

function feelingWord(image: string, isBuiltIn: (word: string) => boolean): string {
  const written = image.toLowerCase();
  return isBuiltIn(written) ? written : signed(image);
}

function signed(image: string): string {
  return image.replace(/^[−–](?=\d)/, '-');
}

function dayOf(image: string): string {
  return image.replace(/[−–]/g, '-');
}

function lowered(part: Part): string {
  return part.kind === 'word' ? part.image.toLowerCase() : plain(part);
}

/** A text in straight quotes; anything else as written. */
function plain(part: Part): string {
  if (part.kind !== 'text' || part.image.startsWith('"') || !isClosed(part)) return part.image;
  const inner = part.image.slice(1, -1);
  const escaped = inner.replace(/\\["\\]|"|\\$/g, (found) => (found.length === 2 ? found : `\\${found}`));
  return `"${escaped}"`;
}

function word(image: string): Word {
  return { image, before: ' ' };
}

function asWritten({ image }: Part): Word {
  return { image, before: undefined };
}
