import type { Edit } from '../text/edit.ts';
import { wholeLines } from './lines.ts';
import type { Property, Reference } from './tree.ts';

/** Takes a name out of a list with the comma beside it, and the whole statement where it is the only one. */
export function removeItem(text: string, property: Property, item: Reference): Edit {
  const items = property.list ?? [];
  const index = items.indexOf(item);
  const [previous, next] = [items[index - 1], items[index + 1]];
  if (previous !== undefined) return { span: { start: previous.span.end, end: item.span.end }, text: '' };
  if (next !== undefined) return { span: { start: item.span.start, end: next.span.start }, text: '' };
  return { span: wholeLines(text, property.span), text: '' };
}
