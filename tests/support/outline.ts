import { parse } from '../../language/syntax/parse.ts';
import type { Block, Property, Reference } from '../../language/syntax/tree.ts';

/** A text's blocks and properties as indented lines, each with all that was read of it. */
export function outline(text: string): string[] {
  return parse(text).blocks.flatMap((block) => blockLines(block, ''));
}

function blockLines(block: Block, indent: string): string[] {
  const header = [
    block.kind,
    block.implied ? '(implied)' : '',
    block.name ? `${block.name.derived ? '~' : ''}${block.name.text}` : '',
    block.title ? JSON.stringify(block.title.text) : '',
    block.duration ? `${block.duration.amount.numerator}/${block.duration.amount.denominator}s` : '',
  ];
  return [
    indent + header.filter((it) => it !== '').join(' '),
    ...block.properties.map((it) => `${indent}  ${propertyLine(it)}`),
    ...block.blocks.flatMap((it) => blockLines(it, `${indent}  `)),
  ];
}

function propertyLine(property: Property): string {
  const { keyword, name, title, text, on, by, reference, list, choice, value, measure, score, word } =
    property;
  const parts = [
    keyword,
    name?.text,
    title && JSON.stringify(title.text),
    word?.text,
    score === undefined ? undefined : `score ${score}`,
    reference && referenceText(reference),
    list?.map(referenceText).join(' | '),
    choice && `(${choice.text})`,
    value && valueText(value),
    text && JSON.stringify(text.text),
    on && `on ${on.text}`,
    by && `by ${referenceText(by)}`,
    measure && measureText(measure),
  ];
  return parts.filter((it) => it !== undefined && it !== '').join(' ');
}

function referenceText({ text, quoted }: Reference): string {
  return quoted ? JSON.stringify(text) : text;
}

function valueText({ kind, amount, currency }: NonNullable<Property['value']>): string {
  const number =
    amount.denominator === 1n ? `${amount.numerator}` : `${amount.numerator}/${amount.denominator}`;
  return `${kind} ${number}${currency === undefined ? '' : ` ${currency}`}`;
}

function measureText({ name, target, actual, on, source }: NonNullable<Property['measure']>): string {
  return [
    name.text,
    target && `target ${target.operator} ${valueText(target.value)}`,
    actual && `actual ${valueText(actual)}`,
    on && `on ${on.text}`,
    source && JSON.stringify(source.text),
  ]
    .filter((it) => it !== undefined)
    .join(', ');
}
