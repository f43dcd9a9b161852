import type { Edit } from '../../text/edit.ts';
import { exactly } from '../../text/exactly.ts';
import { spanning } from '../../text/span.ts';
import type { ReferenceKind } from '../keywords.ts';
import { type Reader, shorten } from '../reader.ts';
import type { Part, Property, Reference } from '../tree.ts';
import { referenceTo, referenceWords } from './reference.ts';

/** Names separated by commas. Texts among them are titles; `expects` also takes texts for what no promise answers. */
export function readList(reader: Reader, of: ReferenceKind): Pick<Property, 'list'> {
  const list: Reference[] = [];
  // One fix writes all that are missing, so that a long list is put right at once.
  const commas: Edit[] = [];
  if (reader.isDone) {
    const many = of === 'tag' ? 'words' : `${referenceWords[of]}s`;
    reader.malformed(
      reader.keywordPart,
      `'${reader.keyword}' does not say which ${referenceWords[of]} yet: name one, or several ${many} with commas between them.`,
    );
  }
  while (!reader.isDone) {
    const item = reader.peek();
    if (item?.kind === 'comma') strayComma(reader, item);
    else readItem(reader, of, list, commas);
  }
  return { list: exactly(list) };
}

function readItem(reader: Reader, of: ReferenceKind, list: Reference[], commas: Edit[]): void {
  const item = reader.take();
  if (item === undefined) return;
  list.push(referenceTo(of, item));
  const next = reader.peek();
  if (next === undefined) return;
  if (next.kind !== 'comma') missingComma(reader, item, next, commas);
  else {
    reader.take();
    if (reader.isDone) reportComma(reader, next);
  }
}

function missingComma(reader: Reader, item: Part, next: Part, commas: Edit[]): void {
  const span = spanning(item, next);
  commas.push({ span: { start: item.end, end: item.end }, text: ',' });
  reader.malformed(span, `Put a comma between the names in '${shorten(reader.written(span))}'.`, {
    title: 'Put a comma between them',
    edits: commas,
  });
}

function strayComma(reader: Reader, comma: Part): void {
  reader.take();
  reportComma(reader, comma);
}

function reportComma(reader: Reader, comma: Part): void {
  reader.malformed(comma, `Nothing stands after this comma: name one more, or take the comma away.`, {
    title: 'Take the comma away',
    edits: [{ span: { start: comma.start, end: comma.end }, text: '' }],
  });
}
