import { isClosed, textOf } from '../../language/syntax/quoted.ts';
import type {
  Block,
  Name,
  Part,
  Property,
  Reference,
  Statement,
  Tree,
  Written,
} from '../../language/syntax/tree.ts';
import type { Value } from '../../language/syntax/values.ts';

/** All that a file says, without a word of how it is written: two files that say the same are equal in it. */
export function whatIsSaid(tree: Tree): unknown {
  return {
    blocks: tree.blocks.map(block),
    mistakes: tree.mistakes.map(({ code, message }) => `${code}: ${message}`),
    statements: tree.statements.map(words),
    comments: tree.comments.map((comment) => {
      const statement = tree.statements.findLastIndex(({ start }) => start < comment.start);
      const before = tree.text.slice(tree.statements[statement]?.start ?? 0, comment.start);
      const isBehind = !/[\r\n]/.test(before.slice(before.search(/[^\s]\s*$/) + 1)) && statement >= 0;
      return { image: comment.image.trimEnd(), statement, isBehind };
    }),
  };
}

function block(it: Block): unknown {
  const { kind, implied, name, title, duration, properties, blocks } = it;
  return {
    ...{ kind, implied, name: said(name), title: said(title), duration: duration && amount(duration) },
    properties: properties.map(property),
    blocks: blocks.map(block),
  };
}

export function property(it: Property): unknown {
  const { keyword, name, title, text, on, by, reference, list, choice, value, measure, score, word } = it;
  return {
    ...{
      keyword,
      score,
      name: said(name),
      title: said(title),
      text: said(text),
      on: said(on),
      by: named(by),
    },
    ...{ reference: named(reference), list: list?.map(named), choice: said(choice), word: said(word) },
    value: value && amount(value),
    measure: measure && {
      ...{ name: said(measure.name), on: said(measure.on), source: said(measure.source) },
      ...{ isTaken: measure.isTaken, isDated: measure.isDated, operator: measure.target?.operator },
      target: measure.target && amount(measure.target.value),
      actual: measure.actual && amount(measure.actual),
    },
  };
}

function said(written: Written | Name | undefined): unknown {
  return written && { text: written.text, derived: 'derived' in written && written.derived };
}

function named(reference: Reference | undefined): unknown {
  return reference && { text: reference.text, quoted: reference.quoted, to: reference.to };
}

function amount({ kind, amount: exact, currency, outOf }: Value): unknown {
  const parts = outOf && [
    outOf.part.numerator,
    outOf.part.denominator,
    outOf.whole.numerator,
    outOf.whole.denominator,
  ];
  return [kind, exact.numerator, exact.denominator, currency, parts?.map(String)].map(String);
}

/** The words of a statement as far as any way of writing them has to keep them. */
function words({ parts }: Statement): string[] {
  const kept = parts[1]?.kind === 'colon' ? parts.filter((_, index) => index !== 1) : parts;
  return kept.map((part) => `${part.kind} ${plain(part)}`);
}

function plain(part: Part): string {
  const text = textOf(part);
  if (part.kind === 'text' || part.kind === 'block') return `${isClosed(part)} ${text}`;
  const signs: Readonly<Record<string, string>> = { '−': '-', '–': '-', '≥': '>=', '≤': '<=' };
  if (part.kind === 'comma') return ',';
  return text.toLowerCase().replace(/[−–≥≤]/g, (sign) => signs[sign] ?? sign);
}
