import type { Edit } from '../text/edit.ts';
import type { Element } from './elements.ts';
import type { Facts } from './facts.ts';

/** Writes a property on a line of its own below an element's header and the comment behind it, one level deeper. */
export function insertProperty(element: Element, line: string, facts: Facts): Edit {
  return lineBelow(element.block.span.end, line, element, facts);
}

/** Writes a property on a line of its own below all that an element says, and the comment behind it. */
export function appendProperty(element: Element, line: string, facts: Facts): Edit {
  return lineBelow(element.block.end, line, element, facts);
}

/** Below the line that an offset stands in. A text block that is open there is closed, or the line would be more of its text. */
function lineBelow(offset: number, line: string, { uri, block }: Element, facts: Facts): Edit {
  const { indent, newLine } = block;
  const text = facts.textOf(uri);
  const start = lineEnd(text, offset);
  const begun = `${newLine}${indent}  `;
  // Finding that out reads the whole file again, so it is asked only where a text block may begin.
  const mayBeOpen = /["“”„‟]{3}/.test(text.slice(block.span.start, start));
  const closing = mayBeOpen && facts.isTextOpen(uri, start) ? `${begun}"""` : '';
  return { span: { start, end: start }, text: `${closing}${begun}${line}` };
}

/** Where the line ends that an offset stands on; behind a line end, that one. */
function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (/[\r\n]/.test(text.charAt(end - 1))) end -= 1;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end += 1;
  return end;
}
