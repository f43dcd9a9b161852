import { cleanText } from './clean-text.ts';
import { all, type Document, type Element, element } from './xml.ts';

const decorative = 'http://schemas.microsoft.com/office/drawing/2017/decorative';

/** What a shape is called, and what is read aloud in its place: nothing for what only decorates. */
export function describe(
  document: Document,
  shape: Element,
  { id, name, alt }: { readonly id: number; readonly name: string; readonly alt: string },
): void {
  const properties = all(shape, 'p:cNvPr')[0];
  if (properties === undefined) return;
  properties.setAttribute('id', String(id));
  properties.setAttribute('name', cleanText(name));
  properties.setAttribute('descr', cleanText(alt));
  if (cleanText(alt).trim() !== '') return;
  const mark = document.createElementNS(decorative, 'adec:decorative');
  mark.setAttribute('val', '1');
  const extension = element(document, 'a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [mark]);
  properties.appendChild(element(document, 'a:extLst', {}, [extension]));
}
