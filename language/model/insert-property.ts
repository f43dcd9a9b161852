import type { Edit } from '../text/edit.ts';
import type { Element } from './elements.ts';
import type { Facts } from './facts.ts';

/** Writes a property on a line of its own below an element's header and the comment behind it, one level deeper. */
export function insertProperty(element: Element, line: string, facts: Facts): Edit {
  const { span, indent, newLine } = element.block;
  const restOfLine = /[^\r\n]*/y;
  restOfLine.lastIndex = span.end;
  const end = span.end + (restOfLine.exec(facts.textOf(element.uri))?.[0].length ?? 0);
  return { span: { start: end, end }, text: `${newLine}${indent}  ${line}` };
}
