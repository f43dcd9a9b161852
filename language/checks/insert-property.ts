import type { Element } from '../model/elements.ts';
import type { Edit } from '../text/edit.ts';

/** Writes a property on a line of its own below an element's header, one level deeper than it. */
export function insertProperty(element: Element, line: string): Edit {
  const { span, indent, newLine } = element.block;
  return { span: { start: span.end, end: span.end }, text: `${newLine}${indent}  ${line}` };
}
